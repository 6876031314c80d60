package org.scholion.core.pages;

/** How large a page is, in points, as it is looked at. */
public record PageSize(double width, double height) {

    /** Sizes nobody can look at are those of an A4 page. */
    public PageSize {
        if (!(width >= 1 && width < 100_000 && height >= 1 && height < 100_000)) {
            width = 595;
            height = 842;
        }
    }
}
