"""Facts about the portfolio."""
import days


# The pages that were not thrown away, each with which of the five contents it shows.
def pages(student):
    shown = lambda page: {one.content for one in student.items if one.folio_id == page.id}
    return [(page, shown(page)) for page in student.folios if page.removed_at is None]


# When the pages that show something were made.
def made_on(student):
    return [days.day_of(page.created_at) for page, contents in pages(student) if contents]


def portfolio_contents(student):
    """How many of the five contents show: able, want, did, chose, next."""
    return max((len(contents) for _, contents in pages(student)), default=0)


def portfolio_forms(student):
    """How many forms the portfolio uses, such as page, vlog or timeline."""
    return len({page.form for page, contents in pages(student) if contents})


def portfolio_updated_on(student):
    """The day on which the portfolio last changed."""
    return max((page.changed_on for page, _ in pages(student)), default=None)
