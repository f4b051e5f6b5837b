### What we have so far, one option, and the sheet to take along. Grade 8 at most. Nothing here promises anything.

## The list of findings

findings = What we have so far
findings-where = So far
findings-none-left = no questions left
findings-note = *This is information, not legal advice.* Talk to an authorized helper before you file anything.
findings-checked = Rules checked on { $date }.
findings-not-reviewed = Not yet reviewed by a lawyer.
findings-due = Some of these rules are due to be checked again. Ask a helper if something has changed.
findings-due-here = These rules are due to be checked again. Ask a helper if something has changed.

# Short, beside a shape at the top of the list. They lead to their part of the page.
findings-glance-urgent = { $count } urgent
findings-glance-may-fit = { $count } may fit
findings-glance-cannot-tell = { $count } can’t tell yet

findings-urgent = What cannot wait
findings-urgent-more = More that cannot wait
findings-may-fit = May fit
findings-cannot-tell = Can’t tell yet
findings-no-fit = Does not seem to fit
findings-closed = Closed today
findings-too-old = Rules too old to answer
findings-too-old-text = Nobody has checked these rules again in time, so this page does not answer. Ask a helper.
findings-others = Other options
findings-further = Can’t tell yet, and more answers away
findings-lawyer-may-see = A lawyer may see something that this page cannot.

# Chips on a card.
findings-limited = Limited today
findings-paused = Paused today
findings-check = Not sure how it is today
findings-by = By { $date }
findings-from = From { $date }
findings-passed = { $date } may have passed

# How many rules match. "All" counts every rule; all that can stand in the way counts as one.
findings-away =
    { $count ->
        [one] { $count } answer away.
       *[other] { $count } answers away.
    }
findings-tally-fits = { $count } of { $all } match
findings-tally-against =
    { $count ->
        [one] { $count } does not
       *[other] { $count } do not
    }
findings-tally-unknown = { $count } not known
findings-tally-lawyer = { $count } for a lawyer

# The first reason on a card. "what" is the short name of a question: "Birth date".
findings-said = { $what }: *{ $answer }*
findings-missing = Not asked yet: { $what }.
findings-open = Not known, or not exactly: { $what }. If you can find out, it may settle this.
findings-and-more = { $what } and { $count } more

findings-why = See why
findings-who = Who can help

findings-cautions = Good to know
findings-cautions-more = More that is good to know

findings-answer-more = Answer more questions
findings-sheet = Make a one-page sheet
findings-help = Who can help near you
findings-review = Change your answers

## One option

finding-who = Who can help with this
finding-back = Back
finding-note = Talk to an authorized helper before you file anything. A false or careless claim can do harm for a long time.
finding-since = Since { $date }.

finding-dates = The dates
finding-today = Today.
finding-days-left =
    { $count ->
        [one] { $count } day left.
       *[other] { $count } days left.
    }
finding-last-day = The last it may be, because you did not give an exact day. Do not count on it.
finding-opens-earlier = Perhaps already from { $date }. An exact date in your answers would tell.

finding-rules = Rule by rule
finding-rules-dates = Checked on { $checked }. To be checked again by { $review }.
finding-fits = Fits
finding-against = Does not fit
finding-unknown = Not known
finding-lawyer = Only a lawyer can say
finding-lawyer-why = No question can settle this. A helper knows how to prepare.
finding-skip = That does not count against you. You can tell a lawyer instead.
finding-answer = Answer this
finding-parts =
    { $count ->
        [one] { $count } part of this rule
       *[other] { $count } parts of this rule
    }
finding-waiver = It may be forgiven.

finding-bars = What can stand in the way
finding-bars-some = A lawyer should check these before you send anything. One of them could close this option.
finding-bars-none = Nothing that you told us stands in the way.
finding-bars-against = Going by your answers, something here closes this option. Ask a lawyer if that is right.
finding-bars-unsure = Some of these are not known yet.
finding-bars-count = In the count at the top, all of these are one rule.
finding-bar-clear = Not in the way
finding-bar-applies = Stands in the way
finding-bar-waiver = In the way, but it may be forgiven
finding-bars-unknown =
    { $count ->
        [one] { $count } not known yet
       *[other] { $count } not known yet
    }
finding-bars-clear =
    { $count ->
        [one] { $count } that does not seem to touch you
       *[other] { $count } that do not seem to touch you
    }

finding-law-read = read in the law itself
finding-law-read-on = read in the law itself on { $date }
finding-law-to-check = still to be checked
finding-law-unsure = not settled

finding-marks = What the marks mean
finding-fits-means = Your answer fits this rule.
finding-against-means = Your answer does not fit this rule.
finding-unknown-means = Not known. It never counts as no.
finding-lawyer-means = Only a lawyer or a judge can say.

finding-papers = Papers to look for
finding-forms = Forms and fees
finding-fee = { $what }: ${ $usd }
finding-fee-none = { $what }: no fee
finding-fee-filing = To file
finding-fee-filing-online = To file online
finding-fee-reduced = Reduced, for low income
finding-fee-yearly = Each year while you wait
finding-fee-biometrics = Fingerprints
finding-fee-work-permit = Work permit
finding-fee-supplement = On top, for some
finding-fees-of = Fees as of { $date }. Check them on uscis.gov before you pay. Some fees can be waived, others never: ask.
finding-reviewed = Reviewed by { $lawyer }.
finding-not-reviewed = *Not yet reviewed by a lawyer.*
finding-hard-stop = After { $date } this page will not answer about it until someone has checked the rules again.

## The sheet to take along

sheet = One page to take along
sheet-what = Give it to a lawyer or an accredited helper. It saves time, and nothing gets lost.
sheet-choose = { $on } of { $all } answers are on the page
sheet-choose-what = Tick what you want on the page. What is private is off at first.
sheet-choose-legend = What is on the page
sheet-choose-findings = What this page found: options that may fit
sheet-off = *{ $date } cannot wait*, but it is not on the page: it comes from an answer that is off, “{ $what }”.
sheet-put-on = Put on: { $what }
sheet-print = Print
sheet-safe = Anyone can read paper. Keep it in a safe place. Do not print it where others can see.

sheet-title = Notes for my helper
sheet-title-what = I chose what is shown here. It is not legal advice, and not a conclusion.
sheet-dates = Dates that cannot wait
sheet-date-safe = Counted from the earliest possible day, to be safe.
sheet-known = What I know
sheet-none = *No, none or never:* { $what }
sheet-gaps = What is missing
sheet-papers = Papers to bring
sheet-findings = What a page on my phone found may fit
sheet-findings-what = It compared my answers with published rules. Nobody has checked it.
sheet-calls = Who to call
sheet-notes = Notes
sheet-nothing = Nothing yet.
sheet-made = Made on { $today } with rules checked on { $checked }.

## Other ways to take the sheet along

hand-title = Other ways to take it along
hand-text = As text, to copy or send
hand-copy = Copy the text
hand-copied = Copied. It stays in this phone’s memory until you copy something else.
hand-not-copied = The page may not copy here. Press and hold the text to copy it.
hand-save = Save as a file
hand-saved = The file “{ $file }” is with your downloads. Anyone who opens this phone can find it until you delete it.
hand-text-safe = A message can be read on both phones. Send it only to someone you trust.
hand-code = As a code, for your helper’s phone
hand-code-what = Your helper points a phone’s camera at it and reads the text there. It does not go over the internet.
hand-code-name = The text as a code for a camera
hand-code-part = Code { $part }
hand-code-next = Next code
# On a shared computer, below a link that does not open.
hand-link = As a code for your own phone
hand-code-left = The papers to bring and the numbers to call are not in it.
hand-code-english = Both languages do not fit, so only the English half is in it.
hand-code-safe = Show it only to your helper. On the other phone, choose “copy” and not “search”: a search sends the text away.
hand-dates = The dates, for your calendar
hand-dates-what = Each day is called “{ $title }” and says nothing else. Your phone reminds you a week before and a day before.
hand-dates-save = Save the dates
hand-dates-safe = If others can see your calendar, they will see these days.
# The name of a day in a calendar that others may see. It must tell nothing.
hand-date = Date to keep
hand-failed = That does not work here. You can still print the page or copy it by hand.

# A file with the answers, for whoever asks for it.
hand-keep = My answers in a file with a passphrase
hand-keep-what = Only if you want it. With the file you can go on later, on this phone or another one.
hand-keep-safe = Anyone who looks through this phone can see that there is a file. If you forget the passphrase, nobody can open it again, not even we.
hand-passphrase = Passphrase, 12 letters or more
hand-passphrase-show = Show the letters
hand-passphrase-short = This passphrase is too short. Use 12 letters or more, such as four words that nobody connects with you.
hand-keep-save = Save the file
hand-moment = One moment.
hand-open = Open a file that I kept
hand-open-what = If the file opens, its answers take the place of those that are on this page now.
hand-open-file = The file
hand-open-go = Open
hand-not-opened = This did not open. Check the passphrase, and that it is the right file. Nothing has changed on this page.
