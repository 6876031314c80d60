package org.scholion.core.files;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Functions of libraries of the system, called from Java 22 on. This program is compiled for Java 21, which does not have
 * {@code java.lang.foreign} yet: therefore its types are found by name, and are objects here.
 */
final class ForeignFunctions {

    private static final int FIRST_RELEASE = 22;
    private static final String PACKAGE = "java.lang.foreign.";

    private final MethodHandles.Lookup lookup = MethodHandles.lookup();
    private final Class<?> arenas = type("Arena");
    private final Class<?> descriptors = type("FunctionDescriptor");
    private final Class<?> layouts = type("MemoryLayout");
    private final Class<?> segments = type("MemorySegment");
    private final Class<?> symbols = type("SymbolLookup");
    private final Class<?> values = type("ValueLayout");
    private final Class<?> linkers = type("Linker");
    private final Object linker = lookup.findStatic(linkers, "nativeLinker", MethodType.methodType(linkers)).invoke();
    private final MethodHandle ofBuffer = lookup.findStatic(segments, "ofBuffer",
            MethodType.methodType(segments, Buffer.class));

    private ForeignFunctions() throws Throwable {
    }

    /** Empty where this Java has no such thing. */
    static Optional<ForeignFunctions> ofThisJava() throws Throwable {
        return Runtime.version().feature() < FIRST_RELEASE ? Optional.empty() : Optional.of(new ForeignFunctions());
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name);
    }

    /** The first of some libraries that is there, for the life of this process. */
    Optional<Object> library(List<String> names) throws Throwable {
        var open = lookup.findStatic(symbols, "libraryLookup", MethodType.methodType(symbols, String.class, arenas));
        Object always = lookup.findStatic(arenas, "global", MethodType.methodType(arenas)).invoke();
        for (var name : names) {
            try {
                return Optional.of(open.invoke(name, always));
            } catch (IllegalArgumentException e) {
                continue; // it is not there
            }
        }
        return Optional.empty();
    }

    /** The type of a pointer. */
    Object address() throws ReflectiveOperationException {
        return values.getField("ADDRESS").get(null);
    }

    /** The type of a size_t. */
    Object size() throws ReflectiveOperationException {
        return values.getField("JAVA_LONG").get(null);
    }

    /** A function of a library that returns an int. */
    MethodHandle function(Object library, String name, Object... parameters) throws Throwable {
        var find = lookup.findVirtual(symbols, "find", MethodType.methodType(Optional.class, String.class));
        Object symbol = ((Optional<?>) find.invoke(library, name)).orElseThrow();
        var types = (Object[]) Array.newInstance(layouts, parameters.length);
        System.arraycopy(parameters, 0, types, 0, parameters.length);
        Object descriptor = lookup.findStatic(descriptors, "of",
                MethodType.methodType(descriptors, layouts, types.getClass())).asFixedArity()
                .invoke(values.getField("JAVA_INT").get(null), types);
        Object options = Array.newInstance(type("Linker$Option"), 0);
        var handle = (MethodHandle) lookup.findVirtual(linkers, "downcallHandle",
                MethodType.methodType(MethodHandle.class, segments, descriptors, options.getClass())).asFixedArity()
                .invoke(linker, symbol, descriptor, options);
        return handle.asType(handle.type().generic().changeReturnType(int.class));
    }

    /** The memory of a direct buffer, which lives as long as this is held. */
    Object segment(ByteBuffer direct) {
        try {
            return ofBuffer.invoke(direct);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    int call(MethodHandle function, Object first) {
        try {
            return (int) function.invoke(first);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    int call(MethodHandle function, Object first, Object second) {
        try {
            return (int) function.invoke(first, second);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    int call(MethodHandle function, Object first, Object second, Object third) {
        try {
            return (int) function.invoke(first, second, third);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(Throwable thrown) {
        return new IllegalStateException("A function of the system could not be called", thrown);
    }
}
