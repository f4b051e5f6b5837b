### Temporary Protected Status: its name, today's state, each part of the law, and its dates.

relief-tps = Temporary Protected Status (TPS)
    .gives = You can stay and work here while the government lists your country as unsafe. It can end, and it is not a green card.
    .today = In early October 2026 no sign-up period was open for any country. For El Salvador, Sudan and Ukraine the printed end date has passed, and nobody could confirm what holds today. Open the USCIS page of your country and ask a lawyer.
    .today-lebanon = The printed end date for Lebanon is November 27, 2026. Nobody could confirm what comes after that day. Open the USCIS page for Lebanon today and ask a lawyer.
    .today-lebanon-after = The printed end date for Lebanon, November 27, 2026, has passed. This page cannot say if TPS goes on. Open the USCIS page for Lebanon today and ask a lawyer.
    .today-ended = The government ended TPS for your country. Old TPS cards may no longer be good. If you are afraid to go back, ask a helper about asylum soon: having had TPS can excuse being late, but only for a short time.

clause-tps-alien = TPS is for people who are not U.S. citizens or U.S. nationals.
clause-tps-in-us = You must be in the United States. If you have TPS and are on a trip with permission, ask a lawyer before you return.
clause-tps-country = You must be a citizen of a listed country, or have no country and have last lived in a listed one. Listed, or not clear: El Salvador, Lebanon, Sudan and Ukraine.
clause-tps-presence = You must have been in the United States since the day that the notice for your country gives.
clause-tps-residence = You must have lived in the United States since an earlier day that the notice for your country gives.
clause-tps-trips = Short and innocent trips do not hurt. Longer trips, or being sent back, may.
clause-tps-registered = You must have signed up in time. A late first request can be possible for people who had a visa, parole or an open case in the first sign-up period, and for husbands, wives and children of people who fit TPS.
clause-tps-still-listed = Your country must still be listed on the day that the government decides. Check the USCIS page today.
clause-tps-convictions = One felony or two misdemeanors in the United States stop TPS. Crimes outside the United States, and crimes with at most 5 days of jail by law, do not count here. A lawyer must read the papers.
clause-tps-convictions-unclear = An open charge, a juvenile case, or a case that was dismissed after a program may count as a conviction or not. A lawyer must read the court papers.
clause-tps-crime-or-drugs = Some crimes and most drug cases stop TPS even without two convictions. One case of a small amount of marijuana can be forgiven.
clause-tps-persecutor = A person who took part in hurting others because of who they are cannot have TPS. If you were forced, or only served in an army or police, tell a lawyer.
clause-tps-serious-crime = A particularly serious crime here, or a serious crime abroad that was not political, stops TPS.
clause-tps-security = A person seen as a danger to the security of the United States, or who helped an armed group, may not have TPS. A lawyer must look at it.
clause-tps-resettled = A person who was settled for good in another country before coming here cannot have TPS.
clause-tps-lies-or-removal = Lies or false papers, an earlier removal, or coming back without permission after it, can stop TPS. Coming in without an officer or staying too long does not.

waiver-tps-i-601 = Form I-601 asks the government to forgive this for your family, for humane reasons or for the public good.

deadline-tps-end-lb = Printed end of TPS for Lebanon
    .late = The printed end date has passed. Check the USCIS page for Lebanon and ask a lawyer today.
deadline-tps-end-sv = Printed end of TPS for El Salvador
    .late = The printed end date has passed, but that may not be the last word. Check the USCIS page for El Salvador and ask a lawyer today.
deadline-tps-end-sd = Printed end of TPS for Sudan
    .late = The printed end date has passed, but that may not be the last word. Check the USCIS page for Sudan and ask a lawyer today.
deadline-tps-end-ua = Printed end of TPS for Ukraine
    .late = The printed end date has passed, but that may not be the last word. Check the USCIS page for Ukraine and ask a lawyer today.
