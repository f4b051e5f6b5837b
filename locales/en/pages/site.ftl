### What an organization adds to its own copy of the page. Its name, numbers and offices are its own words.

# Before the name of the organization.
site-added = Added by:
site-not-ours = We did not check this. Before you pay or sign, ask if they are a lawyer or accredited by the Department of Justice.
# Before names of languages.
site-speaks = Languages:
