### The frame: everything on the page that is not about one question, one option or one office.
### Words between two stars are drawn strong. There are no other marks.

## On every screen

# In the bar, before the name of the language. Read aloud, not seen.
app-language = Language:
# In the bar. Two short words.
app-leave = Leave fast
app-back = Back
# Reads the screen aloud, and stops again.
app-aloud = Listen
# Once, above the question where the page had to begin anew.
app-is-back = *Your answers are here again.* Please go on.
app-continue = Continue
app-change = Change
app-see-so-far = See what we have so far
app-comma = { ", " }

## Welcome

app-welcome = See your options. Keep your answers.
app-welcome-what = Answer short questions. See which immigration options may fit, and who can help for free or little.
app-choose-language = Choose your language
app-language-coming = { $language }: one moment.
app-language-keeps = Your answers stay as they are.
app-start = Start
app-no-questions = No questions, just people to call
app-never = What this page never does
app-never-name = It never asks your name.
app-never-send = It never sends your answers. They stay on this screen.
app-never-keep = It never keeps them. Close the page and they are gone.
app-never-pay = It never asks for money.
app-know-first = Good to know first
app-not-advice-long = *This is information, not legal advice.* Only a lawyer or an accredited representative may give advice about immigration. In the United States a notario is not a lawyer.
app-leave-limits = *Leave fast* erases your answers and opens a weather page. It cannot hide that you were here from this phone’s history, or from someone watching. If someone checks your phone, use another one.

## Before the first question

app-before = Before the first question
app-before-leave = *Leave fast* is always at the top. It erases your answers and opens a weather page.
# A box to tick; ticked at first.
app-shortcut = On a keyboard, Shift three times leaves fast
app-before-history = It cannot erase this phone’s history. Someone may see that you opened this page, but not what you answered.
app-before-phone = It cannot hide you from someone who watches, or from a phone that is tracked. If you fear that, use another phone.
app-before-skip = You can skip any question. Skipping never counts against you.
app-not-advice-short = *This is information, not legal advice.* Talk to an authorized helper before you file anything.
app-before-go = To the first question

## Questions

app-left =
    { $count ->
        [one] about { $count } question left
       *[other] about { $count } questions left
    }
# Shown instead while there are many.
app-left-many = short questions, stop any time
app-why = Why we ask:
app-stays = Your answer stays on this screen.
app-or = or
app-dont-know = I don’t know
app-rather-not = I’d rather not say
app-from-birth = Since birth
app-choose-many = You can choose more than one.

## A date, part by part

app-date-year = Which year?
app-date-earlier = Or earlier:
app-date-other-years = Other years
app-date-month = Do you know the month?
app-date-no-month = I don’t know the month
app-date-add-day = Add the day, if you know it
app-date-no-day = I don’t know the day
app-date-year-label = Year
app-date-month-label = Month
app-date-not-known = not known
# Read aloud after "Change".
app-date-change-year = the year
app-date-change-month = the month
# $date is a month and a year, such as "January 2026".
app-date-some-day = some day in { $date }
# $date is a year.
app-date-some-time = some time in { $date }
# $date is one of the two above, or a whole date.
app-date-use = We will use: *{ $date }*. That is enough to go on.

## A number

app-number = Your number, in digits
app-number-unsure = I am not sure of the number
app-number-most = The most it may be. The box above is then the least.
app-number-range = { $least } to { $most }

## Countries

app-country-letter = Another country: choose its first letter
app-country-none = No country (stateless)

## When Continue needs something

app-slip = One thing is open
app-slip-choose = Choose an answer. “I don’t know” and “I’d rather not say” are answers too.
app-slip-year = Choose a year. “I don’t know” and “I’d rather not say” are answers too.
app-slip-number = Type a number. “I don’t know” and “I’d rather not say” are answers too.
app-slip-too-much = The number can be { $most } at most. Please check it.

## An alert

app-alert = First, something that cannot wait
app-alert-do = What to do today
app-alert-who = Who you can call
app-alert-stays = We show this again at the top of what we have so far.
app-alert-go-on = Go on with the questions
app-alert-possible = We are not sure that this is about you, because an answer is not known. To be safe, we show it.
# $last is a date.
app-alert-safe = You did not give an exact day. To be safe, we count from the first day it may be. The last it may be is { $last }; do not count on it.
app-urgent = Urgent
app-urgent-today = Urgent: today
app-urgent-days =
    { $count ->
        [one] Urgent: { $count } day left
       *[other] Urgent: { $count } days left
    }
app-urgent-late = Urgent: the day may have passed

## Your answers

app-review = Your answers
app-review-what = You can change any answer. All the others stay.
app-review-go-on = Go on with the questions
app-parked = does not matter now

## Erasing

app-erase = Erase everything
app-erase-sure = Erase everything?
app-erase-what = All your answers will be gone from this page. Nobody can bring them back.
app-erase-keep = Keep my answers

# Until the words of the later screens have come
app-wait = One moment, please
app-wait-what = The rest of the page is still coming. If it does not come, check the internet connection of this device. Your answers are still here.

## On a shared computer: `shared-x` stands in for `x` there.

shared-app-leave-limits = *Leave fast* erases your answers and shows the first screen. It cannot hide you from someone who watches.
shared-app-before-leave = *Leave fast* is always at the top. It erases your answers and shows the first screen.
shared-app-before-history = If nobody touches the screen for a minute, it asks if you are still there. Then it erases everything.
shared-app-before-phone = It cannot hide you from someone who watches. Look behind you before you answer.
