### DACA: its name, today's state, each part of the law, and its dates.

relief-daca = DACA
    .gives = A two-year pause on deportation and a work permit for people who came as children. It is not a green card, and people with DACA have been arrested.
    .today = Renewals are still decided. First requests are accepted but not decided. If you live in Texas, the work permit may be limited later: check before you pay.
    .today-first-requests = First requests are closed today. The government takes the papers and the fee but does not decide, and it then has your address. DACA that ended more than a year ago, or that was taken away, counts as a first request. Do not pay anyone for this now.

clause-daca-born = You were born on or after June 16, 1981.
clause-daca-in-us = You must be in the United States when you ask. If you are on a trip with permission now, ask a lawyer.
clause-daca-alien = DACA is for people with no lasting papers: not for U.S. citizens, U.S. nationals or people with a green card.
clause-daca-came-before-16 = You came to live here before you turned 16.
clause-daca-here-since-2007 = You have lived here since June 15, 2007. For a renewal, also since your last approval.
clause-daca-here-in-2012 = You were in the United States on June 15, 2012.
clause-daca-no-status = You had no legal immigration status on June 15, 2012.
clause-daca-school = For a first request: you are in school, finished high school or the GED, or served in the U.S. military with an honorable discharge.
clause-daca-age-15 = For a first request: you are 15 or older.
clause-daca-renewal = A renewal is for people whose DACA is still good or ended one year ago or less, and was not taken away. Anything else counts as a first request.
clause-daca-detained = People held by immigration cannot get DACA while they are locked up. A lawyer can ask for release first.
clause-daca-felony = A person found guilty of a felony cannot have DACA. Erased and juvenile cases are looked at one by one.
clause-daca-serious-misdemeanor = Some smaller crimes also stop DACA: violence at home, sex crimes, burglary, guns, selling drugs, drunk driving, or more than 90 days in jail ordered. Ask a lawyer before you renew.
clause-daca-three-misdemeanors = Three or more other misdemeanors can stop DACA. Small traffic tickets do not count.
clause-daca-trips = A trip outside the country after August 15, 2012 without permission can end DACA. Talk to a lawyer before any trip, also with permission.

deadline-daca-window-opens = From this day you can send your renewal
deadline-daca-window-closes = Best last day to send your renewal, so your permit has no gap
    .late = This day has passed. Send your renewal soon. There may be a time without a work permit.
deadline-daca-one-year-after = Last day to renew. After this it counts as a first request
    .late = More than a year may have passed. It would count as a first request, and those are not decided today. Ask a lawyer.
