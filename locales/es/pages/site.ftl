### Lo que una organización agrega a su copia de la página. El nombre, los números y las oficinas son palabras suyas.

site-added = Agregado por:
site-not-ours = Nosotros no lo revisamos. Antes de pagar o firmar, pregunte si es un abogado o si tiene acreditación del Departamento de Justicia.
site-speaks = Idiomas:
