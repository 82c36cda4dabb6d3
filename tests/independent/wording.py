"""Whether what a page says of a figure is so: the number rounded once, a bound that holds, nobody where nobody is."""
from recount import NOBODY

SLACK = 1e-9


def half_a_digit(text):
    """How far what was rounded to these digits may be from it."""
    return 0.5 * 10.0 ** -len(text.partition(".")[2]) + SLACK


def is_so(shown, figure):
    if shown.status == "exact":
        counted = shown.part in (None, figure.part) and shown.whole in (None, figure.whole)
        return counted and figure.value is not None and abs(float(shown.value) - figure.value) <= half_a_digit(shown.value)
    if shown.status == "top_coded":
        return figure.whole > 0 and figure.value > float(shown.value)
    if shown.status == "bottom_coded":
        return figure.whole > 0 and figure.value < float(shown.value)
    return figure.whole == 0 or shown.status != "empty"


def not_so(published, figures):
    """Sentences on what is said otherwise than it is; the figures are those of the recount."""
    pairs = ((key, shown, figures.get(key, NOBODY)) for key, shown in published.items())
    return [f"{name} of {where}: said is {shown.status} {shown.value}, counted {figure.part} of {figure.whole}, {figure.value}"
            for (name, where), shown, figure in pairs if not is_so(shown, figure)]
