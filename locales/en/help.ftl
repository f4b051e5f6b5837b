### Help: what to do now, your rights, how to find authorized help, and the list of offices.
### The first part also stands on the page that works without a program.

## What to do now

help-now-title = What to do now
help-now-safe = In danger? Call 911.
help-now-date = Do you have a court date or a letter with a date? Do not miss it. Call a helper today.
help-now-court = Not sure if you have a court case? Call the court line with your A-number, or see acis.eoir.justice.gov.
help-now-detained = Is someone in immigration jail? Call the detention line now. Find a lawyer before the person is moved.
help-now-fear = Afraid to go back? Asylum has a one-year date, counted from the day you last came in. Ask now, also if it has passed.
help-now-travel = Do not leave the country before you talk with a lawyer, even with a travel permit.
help-now-file = Talk to an authorized helper before you file anything. A no can lead to a court case.
help-now-move = If you move, tell the court within 5 days (form EOIR-33) and USCIS within 10 days (form AR-11).
help-now-papers = Keep copies of all your papers in a safe place, and with someone you trust.

## Your rights

help-rights-title = Your rights, with papers or without
help-rights-silence = You may stay silent. You can say: “I choose to stay silent.” In some states you must give your name. Never lie and never show false papers.
help-rights-lawyer = You may ask for a lawyer: “I want to talk with a lawyer.” In immigration cases the government does not pay for one, so look for one early.
help-rights-sign = Do not sign a paper that you do not understand. Some papers give up your right to see a judge.
help-rights-door = At home, you do not have to open the door unless officers show a paper signed by a judge. Ask them to pass it under the door or hold it to a window. An immigration paper signed only by an officer is not that.
help-rights-search = You may say: “I do not agree to a search.” Do not run, and do not push or block an officer.
help-rights-fear = If you are afraid to go back, say so to every officer: “I am afraid to return.”
help-rights-proof = If you have lived here two years or more, carry copies of papers that prove it.
help-rights-citizen = If you may be a citizen, say so at once, and do not sign a paper that says you are not. Never say that you are a citizen if you are not.
help-rights-write = Afterwards, write down names, times and what was said.

## How to find authorized help

help-find-title = Who may help you with papers
help-find-who = Only a lawyer, or an accredited representative of an office recognized by the Department of Justice, may give advice about immigration.
help-find-ask = Ask: “Are you a lawyer, or accredited by the Department of Justice?” A lawyer has a state bar number. An accredited representative is on a government list.
help-find-lists = The government has two lists: the Pro Bono List, for free help in court, and the list of recognized organizations, which may charge a fee.
help-find-where = Both lists are on justice.gov. This page has a copy of them.
help-find-bring = Bring every paper that you have from immigration, a court or the police. Ask what it costs, and get a receipt and copies.
help-notario-title = A notario is not a lawyer
help-notario-text = In the United States a notario, a consultant, a travel office or a tax office may not give legal advice on immigration. Many people have lost their money and their case.
help-notario-signs = Walk away if someone promises a result, asks you to sign a blank or untrue paper, keeps your papers, gives no receipt, or says that a new program is open for everyone.
help-notario-harmed = If one of them harmed you, tell a lawyer. It can be a reason to ask again.

## National lines

help-lines-title = From anywhere in the country
help-line-nijc-court-line = Court without a lawyer
    .who = National Immigrant Justice Center
    .note = Free information about the court process and how to find a lawyer.
help-line-aba-detention = In detention
    .who = American Bar Association, detention line
    .note = For people in detention. Inside, dial 2150#.
help-line-trafficking-hotline = Forced or tricked into work or sex
    .who = National Human Trafficking Hotline
    .note = Day and night, private, in 200 languages. It is not the police and not immigration.
help-line-domestic-violence-hotline = Hurt or controlled at home
    .who = National Domestic Violence Hotline
    .note = You can also text START to 88788.
help-line-eoir-case-line = Your court date
    .who = Immigration court, automatic line
    .note = Day and night, in English and Spanish. You need your A-number. It gives no legal help.
help-line-freedom-for-immigrants = In detention, and families
    .who = Freedom for Immigrants
    .note = Takes collect calls from detention.
help-line-migrawatch = To report officers in your area
    .who = United We Dream, MigraWatch
    .note = Knows about rights. It does not give you a lawyer.
help-line-chirla = Los Angeles and California
    .who = CHIRLA
    .note = Rights and where to go, in English and Spanish.
help-line-raices = Texas
    .who = RAICES
    .note = Asylum, court and detention.
help-line-emergency = Danger right now
    .who = Police, fire, ambulance: 911
    .note = You may call even without papers.
help-call = Call { $phone }
help-call-log = A call stays in this phone’s call list.
help-call-safe = If someone checks your phone, call from another one.

## The list of offices near you

help-title = Who can help near you
help-zip = Your ZIP code
help-zip-note = The search is done on this page. Your ZIP code is not sent.
help-zip-show = Show
help-zip-digits = A ZIP code has 5 digits.
help-zip-unknown = This ZIP code is not in our table. Check the digits, or try the ZIP code of a town near you.
help-need = What you need
help-filter-detention = Detention
help-filter-court = Court
help-filter-child = Child alone
help-filter-pro-bono = Pro Bono List only
help-language = Language
help-language-all = Any language
help-language-any = All languages
help-nearest = Nearest first
help-count =
    { $count ->
        [one] { $count } office within { $miles } miles
       *[other] { $count } offices within { $miles } miles
    }
help-miles =
    { $miles ->
        [one] About { $miles } mile
       *[other] About { $miles } miles
    }
help-in-zip = In your ZIP area
help-address-hidden = The street is not shown, for safety.
help-address-unknown = Address not known
help-services = Kinds of cases
help-services-unknown = Kinds of cases not known. Ask when you call.
help-languages = Languages
help-languages-unknown = Languages not known. Ask when you call.
help-list-pro-bono = On the Pro Bono List: listed for free help
help-list-recognized = Recognized organization: may charge a fee
help-list-both = On the Pro Bono List for free help in court. Also a recognized organization: other help may have a fee.
help-list-referral = This office does not take cases itself. It helps you find someone.
help-renewal-pending = Renewal was pending on the day of the list. The office is recognized while it waits.
help-source-pro-bono = From the Pro Bono List, { $date } edition
help-source-recognized = From the list of recognized organizations, report of { $date }
help-source-undated = From the list of recognized organizations, { $year }, with no exact date
help-source-both = From the Pro Bono List, { $listed } edition, and the recognized organizations, report of { $reported }
help-conflict = The two lists do not agree about this office. Another number or address is given too.
help-other-phone = Another number: { $phone }
help-no-phone = No phone number known
help-no-contact = No phone, e-mail or web page known. Write to the address or ask another office.
help-visit-first = Call before you go. Offices move and close.
help-email = E-mail
help-web = Web page
help-none = No office in our lists is near this ZIP code
help-far = The nearest office is far: about { $miles } miles. Call these too. Many cases can be done by phone or video.
help-none-match = No office near you matches what you ticked. Here are the others; ask them.
help-show-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
help-court-title = For your immigration court
help-court-note = Offices that the Pro Bono List names for the court in { $court }.
help-detained-note = Look for an office near the place of detention, not near your home. You can type its ZIP code above.
help-survivors-title = For people hurt at home
help-not-endorsed = Being on a list does not mean that anyone vouches for an office.
help-not-complete = These lists are not complete. There may be other good offices.
help-old-list = This list is more than 120 days old. Phone numbers and offices may have changed.
help-zip-credit = ZIP data © GeoNames, CC BY 4.0
help-loading = The list of offices is on its way. The numbers below come with it.
help-detained-yes = Helps people in detention.
help-detained-no = Does not take cases from detention.
help-speaks = Languages: { $languages }.
help-interpreters = Other languages can be arranged.
help-extension = extension { $number }
help-detained-unknown = Not known if it helps people in detention. Ask when you call.
help-unchecked = Number not checked.
help-first = First: { $case }
help-source-line = “Not checked” means: we have this number from other lists, not from the office itself. If it does not work, try another one.
help-court-any = Your immigration court

## Services, as the offices name them

service-every-matter = All immigration cases
service-court = Cases in immigration court
service-detention = People in detention
service-bond = Bond, to get out of detention
service-habeas = Federal court, to get out of detention (habeas)
service-appeals = Appeals
service-asylum = Asylum and protection from torture
service-refugees = People with asylum and refugees
service-cancellation = Cancellation of removal
service-children = Children and young people
service-sijs = Young people hurt or left by a parent (SIJS)
service-crime-victims = Victims of crime (U visa)
service-trafficking = Victims of trafficking (T visa)
service-violence-at-home = Violence at home (VAWA)
service-family = Family petitions
service-green-card = Green cards
service-waivers = Waivers
service-naturalization = Citizenship (naturalization)
service-daca = DACA
service-tps = TPS
service-cofa = People from Micronesia, the Marshall Islands and Palau (COFA)
service-humanitarian = Humanitarian cases
service-petitions = Petitions outside court
service-criminal-immigration = Crimes and immigration
service-lgbt = LGBT people
service-self-help = Help for people without a lawyer
service-case-status = Court dates
service-enforcement = Reporting officers in your area
service-referral = Finding you someone

## Whether an office is on the lists. It never says that someone is a fraud.

check = Is an office on the government’s lists?
check-open = Look for an office by its name
check-what = Look for the name of an office in the lists of the Department of Justice. It is done on this page. What you type is not sent.
check-waits = The lists are on their way.
check-name = The office’s name, or part of it
check-state = State
check-state-any = Any state
check-found = On the lists: { $count }
check-compare = Compare the whole name, the city and the phone number. Someone else may use a name like it. Call the number that you see here, not the one on a card or an ad.
check-more = Show more
check-none = That name is not in our copy of the lists.
check-none-what = This alone does not mean that something is wrong. The name may be written another way, our copy may be old, and a lawyer does not have to be on these lists. Before you pay or sign, see below how to check.
check-near = The names most like it:
check-undated = From a list with no date
check-lists = What this page has:
check-means = What being on a list means
check-means-listed = *Pro Bono List:* the immigration courts name the office for free help. It may not have room for you.
check-means-recognized = *Recognized organization:* people there whom the government has accredited may help with immigration papers. They may charge a fee.
check-means-not = It does not mean that anyone vouches for the office, or that everyone who works there may give advice. Ask: “Are you a lawyer, or accredited by the Department of Justice?”
check-other = How to check someone who is not here
check-other-lawyer = *A lawyer:* ask for the full name, the state and the bar number. Then look the name up with that state’s bar, on its own page or by phone. A lawyer of any state may help with immigration.
check-other-representative = *Not a lawyer:* ask for the letter of the Department of Justice with the name and an end date. The newest lists are at justice.gov/eoir/recognition-accreditation-roster-reports.
check-other-court = The courts also name people who may not work there now: justice.gov/eoir/list-of-currently-disciplined-practitioners.
