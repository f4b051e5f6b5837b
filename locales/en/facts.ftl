### The questions. One message for each fact in rules/facts.json, in that order.
### The value is the question. "short" is a noun label for the review page.
### "why" completes the sentence "Why we ask: …". "hint" is optional. "opt-…" are the answers.
### Grade 6, kind, no blame. "You" is always the one person the answers are about.

## Section names

section-you = About you
section-urgent = What cannot wait
section-papers = Your papers now
section-coming = How you came
section-fear = Fear of going back
section-family = Your family
section-citizen-parent = A citizen parent
section-hurt = Your safety
section-naturalization = Becoming a citizen
section-record = Your record

## About you

fact-birth-date = What is your birth date?
    .short = Birth date
    .why = many options depend on age.
    .hint = The year alone is enough to start.

fact-citizenship-countries = Which countries are you a citizen of?
    .short = Citizenship
    .why = some options are only for people from certain countries.
    .hint = Add every one, even if you never lived there. If you have no citizenship at all, choose “No country”.

fact-birth-country = Where were you born?
    .short = Birth country
    .why = most people born in the United States are citizens.
    .hint = Puerto Rico, Guam and other U.S. islands are listed on their own.

fact-in-us-now = Are you in the United States now?
    .short = In the U.S. now
    .why = many options are only for people who are here.
    .hint = American Samoa, Guam, the Northern Marianas, Puerto Rico and the U.S. Virgin Islands are a yes. So is waiting inside a U.S. border post or airport.
    .opt-yes = Yes, I am here
    .opt-no = No, I am in another country

## Court, orders and letters with a date

fact-detained-now = Are you in jail or detention now?
    .short = Jail or detention
    .why = people who are held have days to act, not months.
    .opt-no = No
    .opt-immigration-jail = In immigration detention (ICE), also if ICE holds me in a county jail
    .opt-local-jail-ice-hold = In jail or prison, with an ICE hold
    .opt-jail-no-hold = In a jail or prison for a crime case, with no ICE hold that I know of
    .opt-children-shelter = In a children’s shelter

fact-court-status = Do you have, or did you ever have, an immigration court case or order?
    .short = Immigration court
    .why = your court case decides which papers go where.
    .hint = A Notice to Appear (I-862), or any paper with an immigration court date, can mean you have a case now, even if you never went. Check with your A-number at 1-800-898-7180.
    .opt-never = No, never
    .opt-case-now = I have a court case now
    .opt-ordered-removed = I have an order to leave (deportation), from a judge or an officer
    .opt-ordered-and-appealed = I have an order, and I appealed
    .opt-voluntary-departure = A judge let me leave by a date
    .opt-case-paused = My case is paused, with no new date (administratively closed)
    .opt-case-ended = My case was ended or dismissed, with no order to leave
    .opt-relief-granted = A judge gave me asylum or another way to stay (not bond, not more time)

fact-order-kind = What kind of order was it?
    .short = Kind of order
    .why = each kind of order has its own steps and time limits.
    .hint = A Notice to Appear (I-862) is not an order. If a court day was missed, a judge made the order. Choose “An old order used again” only if no judge decided a new case after you came back.
    .opt-judge-present = From a judge, and I did not miss court (also by video, by mail, through my lawyer, or with papers I signed)
    .opt-judge-missed-court = From a judge, because I missed court
    .opt-officer-at-border = From an officer, with no judge
    .opt-old-order-again = An old order used again (reinstated)
    .opt-agreed-to-leave = I agreed to leave by a date, and I stayed

fact-order-date = What is the date of the order or last decision?
    .short = Order or decision date
    .why = the time to act counts from this day.
    .hint = If the appeals board (BIA) decided: the day of its decision. If you missed court: the day of that order. If an old order is used again: the day it was used again, or the judge’s or Board’s no after that. If your case was dismissed: that day.

fact-appeal-state = Has anyone appealed the order?
    .short = Appeal
    .why = the time to appeal is very short.
    .opt-none-yet = No, not yet
    .opt-bia-filed = Yes, it is waiting at the appeals board (BIA)
    .opt-bia-decided = Yes, the appeals board (BIA) decided
    .opt-federal-court = Yes, it is in federal court

fact-missed-reason = What kept you from going to court?
    .short = Why court was missed
    .why = for some reasons a judge can open the case again.
    .opt-no-notice = No paper with the date ever came
    .opt-old-address = The paper went to an old address
    .opt-in-jail = I was in jail or detention
    .opt-serious-event = Illness, birth, death, violence or something as serious
    .opt-bad-advice = A lawyer or notario told me wrong
    .opt-lost-or-late = I got lost or came late
    .opt-none = None of these

fact-deadline-letter = Do you have a letter that says you must do something by a date?
    .short = Letter with a date
    .why = a date in a letter comes before everything else.
    .opt-more-proof = USCIS asks for more proof
    .opt-plans-to-deny = USCIS plans to deny or to cancel something
    .opt-denied = USCIS denied something
    .opt-approval-cancelled = USCIS cancelled an approval
    .opt-fee-due = A fee is due
    .opt-ice-check-in = A check-in with ICE or ISAP
    .opt-last-day-to-leave = A last day to leave (voluntary departure), from a judge or officer
    .opt-leave-letter = A letter that says my parole or papers ended and I must leave
    .opt-none = No letter like these

fact-deadline-letter-date = By what date must you do it?
    .short = Date to meet
    .why = it shows how many days you have left.
    .hint = Not the day the letter was written. If there is more than one date, give the nearest.

## Papers now, how and when you came

fact-current-status = What papers do you have now?
    .short = Papers now
    .why = the papers you have open some options and close others.
    .hint = A green card counts even if it expired or an officer took it. If you were deported after getting it, it does not count.
    .opt-us-citizen = U.S. citizen
    .opt-us-national = U.S. national (American Samoa)
    .opt-green-card = Green card, even if it expired or was taken away
    .opt-two-year-card = Green card for 2 years, even if it ended or was taken away
    .opt-asylee = Asylum, already granted (not withholding or CAT)
    .opt-refugee = Refugee status, given before I came or through my family (not parole)
    .opt-tps = TPS
    .opt-daca = DACA
    .opt-ded = DED
    .opt-u-visa = U visa, already granted
    .opt-t-visa = T visa, already granted
    .opt-parole = Immigration parole
    .opt-visa-valid = A visa or stay, and my time here (I-94) has not ended
    .opt-visa-expired = A visa or stay, but my time here (I-94) has ended
    .opt-waiting = An application that is waiting
    .opt-withholding-or-cat = Withholding, or torture protection (CAT)
    .opt-never-had-papers = None of these, I have no papers

fact-first-entry-date = When did you first come to live here?
    .short = First arrival
    .why = some options count your years in the United States.
    .hint = The year alone is enough to start.

fact-last-entry-date = When did you last come into the United States?
    .short = Last arrival
    .why = the one-year time limit for asylum starts at an arrival.
    .hint = Count short trips too, though they may not restart the asylum year.

fact-last-entry-manner = How did you last come into the United States?
    .short = How you last came
    .why = some options need an officer to have let you in.
    .hint = ESTA is not a visa: choose Visa waiver. If your I-94 says “paroled”, choose parole. If you crossed and then turned yourself in, choose “Caught while crossing”.
    .opt-admitted = With a visa, card or refugee papers, and an officer let me in
    .opt-waved-through = An officer waved our car through
    .opt-parole = With parole papers
    .opt-port-no-visa-released = At a border post with no visa, then let go
    .opt-caught-released = Caught while crossing, away from a border post, then let go
    .opt-no-officer = I crossed and saw no officer
    .opt-visa-waiver = Visa waiver (ESTA)
    .opt-crew = As crew of a ship or plane
    .opt-false-foreign-papers = With a false or borrowed visa or foreign passport
    .opt-false-green-card = With a false or borrowed green card
    .opt-as-us-citizen = I said or showed I was a U.S. citizen
    .opt-hidden-in-vehicle = Hidden in a car or truck

fact-entry-visa = What visa did you come with?
    .short = Visa used
    .why = each visa has its own rules later.
    .hint = If you came on a K-1 or crew visa, choose that. If not, and you ever came on a J visa whose two-year rule is not done or waived, choose Exchange (J).
    .opt-b-visitor = Visitor (B-1 or B-2)
    .opt-f-student = Student (F)
    .opt-j-exchange = Exchange (J)
    .opt-k1-fiance = Fiancé or fiancée (K-1), or their child (K-2)
    .opt-work = Work (H-1B, L, O, P, R or TN)
    .opt-h2 = Seasonal work (H-2A or H-2B)
    .opt-crew = Crew of a ship or plane (D or C-1/D)
    .opt-diplomat = Diplomat (A or G)
    .opt-u-or-t = U or T visa
    .opt-immigrant = Immigrant visa
    .opt-other = Another kind, or no visa was needed (not ESTA)

fact-j1-two-year = If you ever had a J visa, must you go home for two years?
    .short = J visa two years
    .why = this rule can hold up a green card.
    .hint = Look for “212(e)” on the visa or the form DS-2019.
    .opt-no = No, or I never had a J visa
    .opt-not-done = Yes, and it is not done or waived
    .opt-done-or-waived = Yes, and it is done or waived

fact-release-papers = Which papers did border or immigration officers give you?
    .short = Officers’ papers
    .why = these papers can change which options are open.
    .hint = The form number is at the bottom of the page.
    .opt-i94-parole = I-94 with “paroled”, DT, HP, MT or OAR
    .opt-i220a = I-220A
    .opt-nta = I-862 (Notice to Appear)
    .opt-i860 = I-860 or I-867
    .opt-none = None of these

fact-other-admission = At another time, did you come in with permission?
    .short = Other permitted entry
    .why = coming in with permission may help with a green card.
    .hint = A visa, parole or a wave from an officer counts, even as a baby.
    .opt-after-that-crossing = Yes, after that crossing
    .opt-before-that-crossing = Yes, before that crossing
    .opt-none = No, never

fact-left-since-first = Have you left the United States since you came to live here?
    .short = Trips since coming
    .why = some trips stop the count of your years here.
    .opt-short-trips = Trips of 90 days or less, up to 180 days in all
    .opt-long-trips = A trip over 90 days, or over 180 days in all
    .opt-signed-to-leave = An officer had me sign papers and leave
    .opt-turned-back = An officer at the border turned me back
    .opt-never-left = I never left

fact-departed-after-overstay = Have you left the U.S. after time here without papers?
    .short = Leaving without papers
    .why = leaving after such a stay can bar a return for years.
    .hint = Count your longest single stay without papers since age 18. A trip with advance parole counts as leaving.
    .opt-never-left = No, I never left
    .opt-up-to-180-days = Yes, after 180 days or less
    .opt-over-180-days-under-1-year = Yes, after more than 180 days, under 1 year
    .opt-one-year-or-more = Yes, after 1 year or more
    .opt-always-had-papers = I left, but I always had papers

fact-ub-departure-date = When did you leave after that stay?
    .short = Date you left
    .why = the years of a bar count from that day.
    .hint = The year alone is enough to start.

fact-deported-before = Have you been deported or sent back?
    .short = Deported or sent back
    .why = an old order can be used again.
    .hint = A border paper that bars you for 5 years or more is an order.
    .opt-removed-with-order = Yes, with an order
    .opt-sent-back-no-order = Sent back with no order
    .opt-left-after-order = I left on my own after an order
    .opt-no = No, none of these

fact-returned-no-permission = After leaving, have you come back without permission?
    .short = Return without permission
    .why = a lawyer should know this before any paper is sent.
    .hint = A try counts too. Add up all your time here without papers, also as a child.
    .opt-after-more-than-1-year = Yes, after over 1 year in all without papers
    .opt-after-order = Yes, after a deportation or border order
    .opt-under-1-year-no-order = Yes, with under 1 year in all and no order
    .opt-before-april-1997-only = Only before April 1997
    .opt-no = No

fact-nta-date = When did you get the court paper of your newest case?
    .short = Court paper
    .why = for some options, your years here stop counting that day.
    .hint = Notice to Appear (I-862). If an older one was dropped or never reached the court, use the new one.

fact-nta-has-time = Does that Notice to Appear show a hearing date and time?
    .short = Hearing time on paper
    .why = without them, your years here may keep counting.
    .hint = Look at that paper itself, not a later hearing notice.
    .opt-yes = Yes, it shows date and time
    .opt-no = No, it is blank or says “to be set”
    .opt-do-not-have-it = I do not have the paper

fact-fear-interview = Has an officer given you a fear interview?
    .short = Fear interview
    .why = it can stop a fast deportation.
    .opt-none = No
    .opt-waiting = I am waiting for one
    .opt-passed = Yes, and I passed
    .opt-did-not-pass = Yes, and I did not pass
    .opt-refused = I asked, and it was refused

fact-uscis-denial-date = What date is on the USCIS letter?
    .short = USCIS letter date
    .why = the time to answer counts from the date on the letter.
    .hint = Use the printed date, not the day it came.

## Fear of going back

fact-fear-return = Are you afraid to go back to your country?
    .short = Fear of going back
    .why = there is protection for people in danger.
    .opt-yes = Yes, I am afraid
    .opt-no = No

fact-past-harm = Were you or your family hurt or threatened in your country?
    .short = Past harm
    .why = past harm can help show the danger now.
    .opt-yes = Yes, hurt or threatened
    .opt-no = No

fact-fear-reasons = Why would someone hurt you in your country?
    .short = Reasons for harm
    .why = asylum depends on the reason for the harm.
    .opt-religion = My religion
    .opt-race-or-tribe = My race or tribe
    .opt-nationality = My nationality
    .opt-politics = My politics, or what they think they are
    .opt-group = Being a woman, LGBT, my family or another group
    .opt-crime-or-money = Crime or money only
    .opt-war = War
    .opt-torture = Torture by police, army or people they allow
    .opt-no-reason = No special reason

fact-harm-by = Who would hurt you in your country?
    .short = Who would hurt you
    .why = the law looks at who does the harm and who allows it.
    .opt-government = Government, police or army
    .opt-gang-or-group = A gang, cartel or armed group
    .opt-family-or-partner = Family or a partner
    .opt-other-people = Other people
    .opt-nobody = None of these

fact-asylum-filed = Have you asked for asylum in writing (form I-589)?
    .short = Asylum request
    .hint = Telling an officer that you are afraid is important, but it is usually not this form. A fear interview that you passed is not it either.
    .why = an earlier request changes the next step.
    .opt-never = No, never
    .opt-waiting-uscis = Yes, it is waiting at USCIS
    .opt-waiting-court = Yes, it is waiting in court
    .opt-granted = Yes, and I got it
    .opt-denied-by-judge = Yes, and a judge or the BIA denied it
    .opt-referred-to-court = Yes, and USCIS sent it to court
    .opt-uscis-denied-in-status = Yes, USCIS denied it while I had papers
    .opt-withdrawn = Yes, but I took it back or dropped it

fact-next-hearing = When is your next hearing?
    .short = Next hearing
    .why = missing a hearing can mean an order to leave.
    .hint = Look at your last court paper, or call 1-800-898-7180.

fact-asylum-filed-date = When did the government receive your asylum papers?
    .short = Asylum papers received
    .why = the law asks if they came within a year.
    .hint = Look at the receipt.

fact-late-asylum-reason = Has any of these happened to you?
    .short = Reasons for delay
    .why = each may explain asking for asylum after one year.
    .opt-country-got-worse = Things got worse in my country
    .opt-life-changed = My life changed: religion, politics, coming out, family
    .opt-illness-or-trauma = Serious illness or trauma
    .opt-under-18 = I was under 18
    .opt-had-tps-visa-parole = I had TPS, a visa or parole until lately
    .opt-bad-lawyer = A lawyer or notario made a mistake
    .opt-filed-but-returned = I sent the papers, and they came back
    .opt-other-reason = Something else kept me from asking
    .opt-none = None of these

fact-third-country = Were you in other countries on the way here?
    .short = Other countries
    .why = time in another country can affect asylum.
    .opt-permanent-permission = I had permission to stay in one for good
    .opt-lived-1-year = I lived in one for 1 year or more
    .opt-passed-through = I passed through one where asylum was possible
    .opt-other-citizenship = I am a citizen of another one too
    .opt-none = None of these

fact-uac = Were you in a U.S. children’s shelter without your parents?
    .short = Children’s shelter
    .why = children who came alone have other rules for asylum.
    .hint = Papers may say “unaccompanied child” or “UAC”.
    .opt-yes = Yes, I was
    .opt-no = No

fact-security-flags = Is any of these part of your past?
    .short = Armed groups and harm
    .why = these can block protection, so a lawyer should know first.
    .hint = Mark it even if you were forced.
    .opt-hurt-others = I helped hurt people because of who they are
    .opt-served-in-force = I was in an army, police, militia or guerrilla
    .opt-helped-armed-group = I gave an armed group money, food or help
    .opt-gang = I was in a gang
    .opt-none = None of these

## A citizen parent

fact-parent-usc = Which of these people was ever a U.S. citizen?
    .short = Citizen in the family
    .why = you may be a citizen and not know it.
    .hint = Count them even if they died or never lived with you.
    .opt-mother = My mother
    .opt-father = My father
    .opt-adoptive-parent = A parent or stepparent who legally adopted me
    .opt-stepparent = A stepparent who did not adopt me
    .opt-grandparent = A grandparent
    .opt-none = None of them

fact-mother-usc-when = When did your mother become a U.S. citizen?
    .short = Mother became citizen
    .why = this day can decide if you are a citizen too.
    .hint = If she was born a citizen, that is before you were born.
    .opt-before-my-birth = Before I was born
    .opt-birth-to-18 = After I was born, before I was 18
    .opt-after-18 = After I turned 18

fact-father-usc-when = When did your father become a U.S. citizen?
    .short = Father became citizen
    .why = this day can decide if you are a citizen too.
    .hint = If he was born a citizen, that is before you were born.
    .opt-before-my-birth = Before I was born
    .opt-birth-to-18 = After I was born, before I was 18
    .opt-after-18 = After I turned 18

fact-adoptive-usc-when = When did your adoptive parent become a U.S. citizen?
    .short = Adoptive parent’s citizenship
    .why = this day can decide if you are a citizen too.
    .hint = If they were born a citizen, that is before you were born.
    .opt-before-my-birth = Before I was born
    .opt-birth-to-18 = After I was born, before I was 18
    .opt-after-18 = After I turned 18

fact-parents-married-at-birth = Were your parents married when you were born?
    .short = Parents’ marriage
    .why = the law has other rules if parents were not married.
    .hint = Count only a legal marriage, in any country. Living together, or a wedding only in church, is often not one. If you are not sure, choose “I don’t know”.
    .opt-yes = Yes, they were married
    .opt-no = No, and not later
    .opt-married-later = They married later

fact-father-tie = Which of these happened before you turned 18?
    .short = Tie to father
    .why = if parents were not married, papers must tie you to him.
    .hint = All of these are about your father.
    .opt-parents-married-each-other = My parents married each other
    .opt-sworn-paper = He signed a sworn paper that I am his
    .opt-court-named-him = A court named him as my father
    .opt-home-law-equal = The law where he or I lived treats children of unmarried parents the same
    .opt-promised-support = He promised in writing to support me
    .opt-none = None of these

fact-mother-years-in-us = Before your birth, how many years was your mother in the U.S.?
    .short = Mother’s U.S. years
    .why = a parent needs some years here to pass on citizenship.
    .hint = In years: add up all stays, with or without papers, and years abroad for work (hers or her parents’) in the U.S. military, the U.S. government or a world body such as the UN.

fact-mother-years-after-14 = How many of those years was your mother 14 or older?
    .short = Mother’s years after 14
    .why = some of the years must be after age 14.
    .hint = In years: only years that you counted before.

fact-mother-one-straight-year = Was your mother in the U.S. one full year without leaving it?
    .short = Mother’s full year
    .why = for some mothers, one full year is enough.
    .hint = Only time before you were born counts.
    .opt-yes = Yes, one full year or more
    .opt-no = No

fact-father-years-in-us = Before your birth, how many years was your father in the U.S.?
    .short = Father’s U.S. years
    .why = a parent needs some years here to pass on citizenship.
    .hint = In years: add up all stays, with or without papers, and years abroad for work (his or his parents’) in the U.S. military, the U.S. government or a world body such as the UN.

fact-father-years-after-14 = How many of those years was your father 14 or older?
    .short = Father’s years after 14
    .why = some of the years must be after age 14.
    .hint = In years: only years that you counted before.

fact-minor-lpr-with-usc-parent = Before 18, did you have a green card and live here with your citizen parent?
    .short = Resident child, citizen parent
    .why = a child like this may be a citizen with no test.
    .hint = It counts once that parent was a citizen. Coming on an immigrant visa (such as IR-3 or IH-3) counts as a green card.
    .opt-all-at-once-before-18 = Yes: green card, together and unmarried, all at once
    .opt-card-but-lived-apart = I had a green card, but we lived apart
    .opt-lived-together-no-card = We lived together, but I had no green card
    .opt-under-18-not-all-yet = I am under 18, and not all is true yet
    .opt-no = No

## Green card, TPS, DACA and becoming a citizen

fact-lpr-since = What is the “resident since” date on your green card?
    .short = Resident since
    .why = the years to become a citizen count from it.

fact-lpr-basis = How did you get your green card?
    .short = Green card through
    .why = the way you got it changes later rules.
    .opt-marriage = Marriage
    .opt-marriage-abuse-waiver = Marriage, then the waiver for abuse
    .opt-other-family = Other family
    .opt-job = A job
    .opt-asylum-or-refugee = Asylum or refugee
    .opt-vawa = VAWA
    .opt-u-or-t = U or T visa
    .opt-sij = Special immigrant juvenile (SIJ)
    .opt-lottery = Visa lottery
    .opt-other = Another way

fact-first-admission-date = When did an officer first let you in?
    .short = First entry with permission
    .why = one option in court counts seven years from that day.
    .hint = A visa, a border card or a wave through counts; parole does not. If never, use the green card date.

fact-daca-history = Have you had DACA?
    .short = DACA
    .why = renewals and first requests are not treated the same now.
    .opt-have-now = I have it now
    .opt-expired-1-year-or-less = I had it; it ended 1 year ago or less
    .opt-expired-longer-ago = I had it; it ended longer ago
    .opt-taken-away = I had it; USCIS took it away
    .opt-first-request-waiting = My first request is waiting
    .opt-never = No, never

fact-card-expires = When does your card or work permit end?
    .short = Card end date
    .why = some papers must be sent before it ends.
    .hint = For a 2-year green card, this is a hard deadline.

fact-tps-history = Have you had TPS?
    .short = TPS
    .why = people who had it before have other time limits.
    .hint = TPS is Temporary Protected Status.
    .opt-have-now = I have it now
    .opt-had-before = I had it before
    .opt-applied-waiting = I asked and am waiting
    .opt-never = No, never

fact-advance-parole-trip = Have you traveled with advance parole?
    .short = Advance parole trip
    .why = such a trip can count as leaving, even an old one.
    .hint = Advance parole is permission to travel and come back.
    .opt-before-2026-08-13 = Yes, before August 13, 2026
    .opt-on-or-after-2026-08-13 = Yes, on August 13, 2026 or later
    .opt-no = No

fact-long-trips = As a resident, have you taken long trips?
    .short = Long trips
    .why = a long trip can start the count of years again.
    .hint = Count each trip outside the United States by itself.
    .opt-one-over-180-days = Last 5 years: over 180 days, under 1 year
    .opt-one-year-or-more = Last 5 years: 1 year or more
    .opt-only-longer-ago = Only more than 5 years ago
    .opt-none = No long trips

fact-long-trip-return = When did you come back from the long trip?
    .short = Long trip return
    .why = the count of years may start again that day.
    .hint = If there was more than one, give the last.

fact-days-out-5y = How many days were you away in the last 5 years?
    .short = Days away, 5 years
    .why = to become a citizen, half the time must be here.
    .hint = Days outside the United States; your best count is fine.

fact-days-out-3y = How many days were you away in the last 3 years?
    .short = Days away, 3 years
    .why = if your spouse is a citizen, only 3 years may count.
    .hint = Days outside the United States; your best count is fine.

fact-lived-state-3mo = Have you lived in your state for 3 months?
    .short = Months in state
    .why = papers to become a citizen go by where you live.
    .opt-yes = Yes, 3 months or more
    .opt-no = No, less than 3 months

fact-english-need = How is your English?
    .short = English
    .why = age and health can change the citizenship test.
    .opt-basic = I read and speak basic English
    .opt-not-well = Not well
    .opt-health-problem = A health or memory problem makes learning very hard

fact-gmc-flags = Are any of these true for you?
    .short = Taxes and other duties
    .why = these should be looked at before asking to be a citizen.
    .hint = Marijuana counts even where your state allows it.
    .opt-owe-taxes = I owe taxes
    .opt-taxes-not-filed = I did not file taxes, or filed as nonresident
    .opt-no-selective-service = I am a man, lived here between 18 and 26, and did not sign up for Selective Service
    .opt-left-army-as-noncitizen = I asked not to serve in the U.S. military because I was not a citizen
    .opt-child-support = I am behind on child support
    .opt-probation-now = I am on probation or parole for a crime now
    .opt-marijuana = I used, grew, sold or work with marijuana
    .opt-party-10-years = Communist or totalitarian party, last 10 years
    .opt-none = None of these

## Your family

fact-marital = Are you married?
    .short = Marriage
    .hint = Count only a legal marriage, in any country. Only living together is usually not a marriage. If you are not sure, choose “I don’t know”.
    .why = marriage opens some options and closes others.
    .opt-never-married = No, never married
    .opt-married = Yes, married
    .opt-divorced = Divorced
    .opt-widowed = My spouse died
    .opt-separated = Married, but we separated

fact-spouse-status = What papers does your spouse have?
    .short = Spouse’s papers
    .why = your spouse’s papers may help you.
    .hint = If the marriage ended, what they had then.
    .opt-us-citizen = U.S. citizen
    .opt-green-card = Green card
    .opt-asylee-or-refugee = Asylum granted, or refugee
    .opt-u-or-t = U or T visa
    .opt-visa = Another visa
    .opt-no-papers = No papers
    .opt-abroad = Lives abroad, not a citizen or resident

fact-spouse-card-from-asylum = Did your spouse’s green card come from asylum or refugee status?
    .short = Spouse’s card from asylum
    .why = then one form may give you the same status.
    .opt-yes = Yes
    .opt-no = No

fact-spouse-usc-since = When did your spouse become a U.S. citizen?
    .short = Spouse’s citizenship
    .why = one way to citizenship needs three years of this.
    .hint = The year alone is enough to start.

fact-spouse-sent-abroad = Is your spouse sent to work abroad by a U.S. employer?
    .short = Spouse sent abroad
    .why = there is a faster way to citizenship for this family.
    .hint = For example by the U.S. government, a U.S. company or a religious group.
    .opt-yes = Yes, or soon
    .opt-no = No

fact-marriage-date = When did you marry?
    .short = Wedding date
    .why = some rules count from the wedding.
    .hint = If more than one, the marriage with a citizen or resident.

fact-marriage-end = How did the marriage end?
    .short = End of marriage
    .why = death and divorce have different rules.
    .opt-divorce = Divorce
    .opt-death = My spouse died
    .opt-annulled = A court annulled it

fact-marriage-end-date = When did the marriage end?
    .short = Marriage end date
    .why = some options close two years after that day.
    .hint = The legal date of divorce, not when you moved apart.

fact-remarried = Have you married again?
    .short = New marriage
    .why = a new marriage can close some options.
    .hint = Talk to a lawyer before a wedding.
    .opt-yes = Yes, I married again
    .opt-no = No
    .opt-about-to = Not yet, but I am about to

fact-live-with-spouse = Do you and your spouse live together now?
    .short = Living with spouse
    .why = some options need spouses to share a home.
    .opt-yes = Yes, we live together
    .opt-no = No

fact-parents-now = What papers do your parents have now?
    .short = Parents’ papers
    .why = a parent’s papers may help you.
    .opt-mother-citizen = My mother is a U.S. citizen
    .opt-mother-green-card = My mother has a green card
    .opt-father-citizen = My father is a U.S. citizen
    .opt-father-green-card = My father has a green card
    .opt-stepparent-citizen = A stepparent is a U.S. citizen
    .opt-stepparent-green-card = A stepparent has a green card
    .opt-adoptive-citizen = An adoptive parent is a U.S. citizen
    .opt-adoptive-green-card = An adoptive parent has a green card
    .opt-parent-asylee-or-refugee = A parent got asylum or came as a refugee, also if now with a green card
    .opt-parent-asylee-died = A parent who got asylum or came as a refugee has died
    .opt-none = None of these

fact-cuban-family = Is your husband, wife (now or before) or parent from Cuba?
    .short = Cuban family
    .why = a special law helps close family of Cubans.
    .opt-yes = Yes
    .opt-no = No

fact-step-before-18 = When did you become a stepchild or adopted child?
    .short = Stepchild or adopted
    .why = the tie counts only if it began by some age.
    .opt-step-before-18 = A stepchild before I was 18
    .opt-step-after-18 = A stepchild after I turned 18
    .opt-adopted-before-16 = Adopted before I was 16
    .opt-adopted-16-17-sibling = Adopted at 16 or 17, with a younger sibling
    .opt-adopted-later = Adopted later

fact-kids = Which of these children do you have?
    .short = Children
    .why = children can open options, or be helped by yours.
    .hint = Count stepchildren if you married before they were 18, and adopted children.
    .opt-citizen-or-card-under-21 = U.S. citizen or green card, under 21, not married
    .opt-citizen-21-or-over = U.S. citizen, 21 or older
    .opt-no-papers-under-21 = No papers, under 21
    .opt-no-papers-over-21 = No papers, 21 or older
    .opt-none = None of these

fact-petition-filed = Has anyone filed papers for you or your family?
    .short = Papers filed
    .why = even old papers can hold a place in line.
    .hint = Old and denied papers count too, even if your name was not on them.
    .opt-family-for-me = Family papers (I-130) for me
    .opt-for-parent-or-spouse = Family or job papers for my parent or a spouse, now or before
    .opt-job = Job papers (labor certification or I-140)
    .opt-i360 = Form I-360, for me or with me included
    .opt-lottery = I won the visa lottery
    .opt-none = No, none of these

fact-petition-date = When did the government receive those papers?
    .short = Papers received
    .why = papers received by April 30, 2001 can still help.
    .hint = If more than one, give the oldest, even if denied.

fact-in-us-2000-12-21 = Was that person in the United States on December 21, 2000?
    .short = Here December 21, 2000
    .why = an old law that may help asks for this day.
    .hint = The person the papers were for: you, your parent or your spouse.
    .opt-yes = Yes, in the United States
    .opt-no = No

fact-military = Have you or your family served in the U.S. military?
    .short = U.S. military
    .why = service opens some options for people and families.
    .hint = You, or a spouse, parent, son or daughter.
    .opt-i-served-active = Me, on active duty
    .opt-i-served-guard = Me, in the Selected Reserve or Guard
    .opt-family-active = Family, on active duty now
    .opt-family-reserve = Family, in the Selected Reserve
    .opt-family-veteran = Family, a veteran
    .opt-family-died-serving = Family who died in or after service
    .opt-bad-discharge = The discharge was not honorable
    .opt-none = None of these

## Your safety

fact-abuser = Has anyone hurt, threatened or controlled you?
    .short = Someone hurt you
    .why = there are ways to stay without that person’s help.
    .hint = You can skip this and come back later.
    .opt-citizen-spouse = A U.S. citizen I am or was married to
    .opt-green-card-spouse = A green-card holder I am or was married to
    .opt-citizen-parent = A U.S. citizen parent or stepparent
    .opt-green-card-parent = A green-card parent or stepparent
    .opt-citizen-child-21 = My U.S. citizen son or daughter, 21 or older
    .opt-other-family = Partner or family with other or no papers
    .opt-papers-unknown = A spouse or parent; I do not know their papers
    .opt-lost-papers-2-years = A spouse or parent who lost U.S. citizenship or a green card, or died, in the last 2 years
    .opt-lost-child-2-years = My U.S. citizen son or daughter, 21 or older, who died or lost citizenship in the last 2 years
    .opt-hurt-my-child = They hurt my child, not me
    .opt-employer = A boss
    .opt-none = No, nobody

fact-lived-with-abuser = Have you lived with that person?
    .short = Shared home
    .why = one option asks about a shared home.
    .hint = In any country, for any length of time.
    .opt-during-tie = Yes, while married or as parent and child
    .opt-only-before-or-after = Yes, but only before or after that
    .opt-never = No

fact-crime-victim = Has a crime in the U.S. hurt you or your family?
    .short = Crimes that hurt you
    .why = there is a visa for people hurt by some crimes.
    .hint = Family is your child, spouse, parent, brother or sister.
    .opt-domestic-violence = Violence at home
    .opt-sexual-assault = Sexual assault
    .opt-serious-assault = An attack with a weapon or serious harm
    .opt-robbery-with-force = Robbery with force
    .opt-kidnapping = Kidnapping, or being held
    .opt-stalking = Being followed and scared (stalking)
    .opt-extortion = Threats to get money or favors (blackmail)
    .opt-forced-work = Forced work or sex (trafficking)
    .opt-job-fraud-abroad = Lies about a U.S. job, when hired abroad
    .opt-witness-threat = Threats not to talk to police or court
    .opt-family-murder = Murder of close family
    .opt-other = Another crime
    .opt-none = No, none of these

fact-crime-victim-who = Who was hurt?
    .short = Who was hurt
    .why = close family may be protected too.
    .hint = Parents of a citizen child may count too.
    .opt-me = Me
    .opt-my-child-under-21 = My child, under 21 when it happened
    .opt-my-spouse = My spouse
    .opt-my-parent = My parent
    .opt-my-sibling-under-21 = My brother or sister, under 21 when it happened
    .opt-died-or-cannot-speak = That person died or cannot speak for themselves
    .opt-nobody = None of these

fact-trafficking = Has anyone forced or tricked you into work or sex?
    .short = Forced work or sex
    .why = there is a visa for people who lived through this.
    .hint = It counts even if it was long ago.
    .opt-forced-work = Forced to work
    .opt-forced-sex = Sex for money or favors, by force or trick
    .opt-sex-under-18 = Sex for money or favors, when under 18
    .opt-debt-work = A debt to pay off by work
    .opt-papers-or-threats = Papers taken, or threats
    .opt-none = No, none of these

fact-trafficking-place = Where did it happen?
    .short = Where it happened
    .why = the visa depends on the place.
    .hint = It counts even if you escaped long ago.
    .opt-in-us = In the United States
    .opt-on-the-way = On the way to the United States
    .opt-only-elsewhere = Only in another country

fact-crime-helped = What happened with the police or another agency?
    .short = Police or agency
    .why = some visas ask you to help the police, with exceptions.
    .hint = “Not yet” is not a no.
    .opt-reported = I, or someone for me, reported it
    .opt-helped-when-asked = I helped when asked
    .opt-would-help = Nobody reported it yet, but I would
    .opt-said-no = I was asked and said no
    .opt-too-hurt = I was too hurt or afraid to help
    .opt-under-16-then = I was under 16 then
    .opt-16-or-17-then = I was 16 or 17 then
    .opt-not-asked = None of these

fact-supb-signed = Has an agency signed the form I-918B for you?
    .short = Form I-918B
    .why = a U visa request needs this signed form.
    .hint = Police, a prosecutor or a judge may sign it.
    .opt-yes = Yes, it is signed
    .opt-no = No, not yet

fact-supb-signed-date = When was the form I-918B signed?
    .short = I-918B signature date
    .why = the signature is good for only 6 months.
    .hint = Look for the date beside the signature.

fact-parent-harm = Has a parent hurt, left or neglected you, or died?
    .short = Care by parents
    .why = there is a way for young people without a parent’s care.
    .hint = Count a parent you never knew, who gave no support, or who cannot care for you (jail, deportation, grave illness, drink or drugs).
    .opt-one-parent = Yes, one parent
    .opt-both-parents = Yes, both parents
    .opt-no = No

fact-state-court = Has a family or juvenile court decided about your care?
    .short = Family court
    .why = a state judge’s order has to come first.
    .opt-none = No case yet
    .opt-case-open = A case is open
    .opt-findings-made = Yes, a judge made findings

## Your record

fact-arrests = In any country, have you been arrested or found guilty?
    .short = Arrests
    .why = even an erased case can change what is safe to file.
    .hint = Count DUIs, erased cases and cases dismissed after a program.
    .opt-no-charge = Arrested; no charge, or dropped with no class, fine or probation
    .opt-dismissed-after-program = Dismissed or erased after a plea, class or probation
    .opt-juvenile-only = In juvenile court only
    .opt-charge-open = A charge is open now
    .opt-convicted = Found guilty of something
    .opt-did-never-arrested = I did something, but was never arrested
    .opt-never = No, never

fact-offense-kinds = What was it about?
    .short = What it was about
    .why = immigration law treats each kind in its own way.
    .opt-traffic-only = Traffic only
    .opt-dui = DUI (driving after alcohol or drugs)
    .opt-marijuana-small = A little marijuana for my own use
    .opt-drugs-other = Drugs: anything else
    .opt-theft = Theft, shoplifting, burglary or robbery
    .opt-domestic = Harm to partner or child, stalking, protection order
    .opt-assault-officer = Assault on an officer
    .opt-serious-violence = Violence that killed or badly hurt someone
    .opt-gun = A gun
    .opt-sex = A sex crime
    .opt-fraud = Fraud or false papers
    .opt-smuggling = Bringing people across the border
    .opt-murder-etc = Murder, rape, trafficking or kidnapping
    .opt-other = Something else
    .opt-none = None of these

fact-conviction-count = What were you found guilty of, in all?
    .short = Convictions
    .why = some options stop at one felony or two misdemeanors.
    .hint = A guilty plea counts, even if erased or dismissed later.
    .opt-tickets-only = Tickets only
    .opt-one-misdemeanor = 1 misdemeanor (a lesser crime)
    .opt-two-misdemeanors = 2 misdemeanors
    .opt-three-or-more-misdemeanors = 3 or more misdemeanors
    .opt-felony = A felony (more than a misdemeanor), one or more
    .opt-outside-us = One or more of these outside the United States
    .opt-no-conviction = Nothing, and no guilty plea

fact-longest-sentence = What was the longest sentence?
    .short = Longest sentence
    .why = the length can change how the law sees a crime.
    .hint = Count all the time ordered, even if suspended.
    .opt-no-jail = No jail
    .opt-90-days-or-less = 90 days or less
    .opt-91-days-to-6-months = 91 days to 6 months
    .opt-over-6-months-to-364-days = More than 6 months, up to 364 days
    .opt-365-days-to-5-years = 365 days to under 5 years
    .opt-5-years-or-more = 5 years or more

fact-first-offense-date = When did the first of these acts happen?
    .short = Date of first act
    .why = for some options, your years here stop counting that day.
    .hint = The day of the act, not of court.

fact-days-in-jail = How long were you locked up in the last 10 years?
    .short = Time locked up
    .why = 180 days or more can close some options.
    .hint = Add up only time really spent, for convictions.
    .opt-none = Not at all
    .opt-under-180-days = Under 180 days in all
    .opt-180-or-more-last-5-years = 180 days or more, in the last 5 years
    .opt-180-or-more-5-to-10-years = 180 days or more, 5 to 10 years ago

fact-false-claims = Have you done any of these, even by mistake?
    .short = False papers or claims
    .why = it is safer for a lawyer to know before you file.
    .hint = Saying you are a citizen counts on a job form (I-9), a license, a loan or at the border too.
    .opt-lied-or-fake-papers = False words or papers for immigration or entry
    .opt-citizen-claim-after-1996-09-30 = Said I was a U.S. citizen, September 30, 1996 or later
    .opt-citizen-claim-before = Said I was a U.S. citizen, only before that
    .opt-voted = I voted in the United States
    .opt-registered-to-vote = I signed up to vote
    .opt-false-marriage = A marriage only for papers
    .opt-none = None of these

fact-helped-cross = Have you helped anyone cross the border without permission?
    .short = Help to cross
    .why = even help to family can matter before you file.
    .hint = Paying someone to bring them counts too.
    .opt-no = No
    .opt-only-close-family = Only my spouse, parent or child
    .opt-others = Yes, other people

fact-helper = Who has helped with your papers so far?
    .short = Help so far
    .why = wrong advice may be a reason to open a case again.
    .hint = In the United States, a notario is not a lawyer.
    .opt-lawyer = A lawyer
    .opt-accredited = An accredited representative
    .opt-notario-or-other = A notario or someone else
    .opt-nobody = Nobody
