package org.scholion.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages of a bundle can be read in an order in which each needs only those before it. */
class PackageCyclesTest {

    static List<ProductBundle> bundles() {
        return ProductBundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void packagesOfOneBundleFormNoCycle(ProductBundle bundle) throws IOException {
        var byHand = bundle.packagesByHand();
        var classes = bundle.classes().that(DescribedPredicate.describe("are written by hand",
                (JavaClass javaClass) -> byHand.contains(javaClass.getPackageName())));

        slices().assignedFrom(EachPackage.ONE_SLICE).should().beFreeOfCycles().allowEmptyShould(true).check(classes);
    }

    private enum EachPackage implements SliceAssignment {
        ONE_SLICE;

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
