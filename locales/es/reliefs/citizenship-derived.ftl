### Lo que lee una persona sobre hacerse ciudadana por un padre o una madre antes de los 18 años.

relief-citizenship-derived = Ciudadanía por un padre o una madre, en la niñez
    .gives = Algunos niños con tarjeta verde se volvieron ciudadanos por sí solos porque su padre o su madre era o se hizo ciudadano. No hay examen. Si es su caso, dígaselo a cualquier oficial o juez, y no firme nada que diga que usted no es ciudadano.
clause-citizenship-derived-citizen-parent = Su padre o su madre debía ser ciudadano de Estados Unidos, de nacimiento o después, antes de que usted cumpliera 18 años. Un padre o madre adoptivo puede contar. Un padrastro o una madrastra no.
clause-citizenship-derived-parent-soon = Si usted tiene menos de 18 años y un padre o una madre con tarjeta verde se hace ciudadano antes de su cumpleaños, este camino puede abrirse. Hable pronto con un abogado.
clause-citizenship-derived-grandparent-322 = Si usted tiene menos de 18 años, un abuelo o una abuela ciudadanos pueden ayudar en un camino especial para niños que viven en el extranjero. Solo un abogado puede decirlo.
clause-citizenship-derived-way = Uno de los caminos de abajo debe cumplirse.
clause-citizenship-derived-all-before-18 = Para quien nació el 28 de febrero de 1983 o después: antes de los 18 años, todo esto debió ser cierto al mismo tiempo: usted no estaba casado, tenía tarjeta verde, uno de sus padres era ciudadano, y usted vivía en Estados Unidos bajo su cuidado legal. Ese momento debe ser el 27 de febrero de 2001 o después. El orden no importa.
clause-citizenship-derived-true-parent = La madre cuenta. El padre que no estaba casado con la madre cuenta si la ley lo reconoció a usted como hijo suyo antes de cumplir 16 años. Un padre o madre adoptivo cuenta si la adopción fue antes de los 16 (o antes de los 18 con un hermano menor) y vivieron juntos dos años.
clause-citizenship-derived-lived-apart = Si usted tenía tarjeta verde antes de los 18 pero no vivía con el padre o la madre ciudadanos, deciden los detalles de quién lo cuidaba. Solo un abogado puede decirlo.
clause-citizenship-derived-old-law = Una ley anterior cubre a quien nació antes del 28 de febrero de 1983 y los casos en que todo se cumplió antes del 27 de febrero de 2001. Mira a los dos padres, la custodia y dónde vivía usted. Según esa ley, algunos tribunales no piden tarjeta verde y otros sí.
clause-citizenship-derived-service-abroad = Hay reglas especiales que ayudan a algunos hijos de militares y empleados del gobierno de Estados Unidos que vivieron en el extranjero. Un abogado debe revisarlo.
clause-citizenship-derived-still-time = Un menor de 18 años que no se ha casado todavía puede llegar a cumplir las reglas. Todo debe ser cierto antes de los 18, así que hable ya con un abogado.
clause-citizenship-derived-child-abroad = Un menor de 18 años que vive en el extranjero y tiene un padre o una madre ciudadanos puede tener un camino especial. El menor debe venir y hacer el juramento antes de los 18.
deadline-citizenship-derived-turn-18 = Último día antes de cumplir 18 años
