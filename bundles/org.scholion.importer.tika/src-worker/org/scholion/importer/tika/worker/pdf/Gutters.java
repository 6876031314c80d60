package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The upright white stripes between what stands side by side. */
record Gutters(List<Stripe> stripes) {

    record Stripe(double left, double right) {

        double middle() {
            return (left + right) / 2;
        }
    }

    static Gutters between(Collection<Fragment> fragments, double narrowest) {
        var sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(f -> f.left));
        var stripes = new ArrayList<Stripe>();
        double right = Double.NaN;
        for (var fragment : sorted) {
            if (fragment.left - right >= narrowest) {
                stripes.add(new Stripe(right, fragment.left));
            }
            right = Double.isNaN(right) ? fragment.right : Math.max(right, fragment.right);
        }
        return new Gutters(stripes);
    }

    boolean isEmpty() {
        return stripes.isEmpty();
    }

    /** The number of the column that the fragment is in, from the left. */
    int column(Fragment fragment) {
        int column = 0;
        while (column < stripes.size() && fragment.left > stripes.get(column).middle()) {
            column++;
        }
        return column;
    }

    /** The fragments of each column, from the left. */
    List<List<Fragment>> columns(Collection<Fragment> fragments) {
        var columns = new ArrayList<List<Fragment>>();
        for (int i = 0; i <= stripes.size(); i++) {
            columns.add(new ArrayList<>());
        }
        fragments.forEach(fragment -> columns.get(column(fragment)).add(fragment));
        return columns;
    }
}
