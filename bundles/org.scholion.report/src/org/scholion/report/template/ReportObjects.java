package org.scholion.report.template;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;

/**
 * What a template can reach: what the records of a report and the small classes made for templates declare themselves.
 * Nothing of the Java platform is among it, not even {@code getClass}; lists, maps, texts, numbers and truth values are
 * FreeMarker's own.
 */
final class ReportObjects {

    private static final String PRODUCT = "org.scholion.";
    private static final Set<String> OF_ALL_OBJECTS = Set.of("equals", "hashCode", "toString");

    private ReportObjects() {
    }

    static DefaultObjectWrapper wrapper() {
        var builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        builder.setMemberAccessPolicy(new OwnMembers());
        builder.setExposeFields(false);
        return builder.build();
    }

    /** Public methods that a class of the product declares, be it the class itself or one that it extends. */
    private static final class OwnMembers implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return method.getDeclaringClass().getName().startsWith(PRODUCT)
                            && !OF_ALL_OBJECTS.contains(method.getName());
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return true; // of an instant, for example; it gives text
        }
    }
}
