package org.scholion.ui.clipboard;

import java.util.Arrays;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Data of other programs, byte by byte, under all the names that systems have for it. SWT's own types decode and trim. */
public final class RawTransfer extends ByteArrayTransfer {

    /** A page: on Windows with a head that says where it is from. */
    public static final RawTransfer HTML = new RawTransfer("HTML Format", "text/html", "public.html");

    /** The address from which a browser copied. */
    static final RawTransfer SOURCE = new RawTransfer("text/x-moz-url-priv", "chromium/x-source-url",
            "org.chromium.source-url");

    private final String[] names;

    private RawTransfer(String... names) {
        this.names = names;
    }

    @Override
    protected int[] getTypeIds() {
        return Arrays.stream(names).mapToInt(ByteArrayTransfer::registerType).toArray();
    }

    @Override
    protected String[] getTypeNames() {
        return names.clone();
    }

    @Override
    public byte[] nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? bytes : null;
    }
}
