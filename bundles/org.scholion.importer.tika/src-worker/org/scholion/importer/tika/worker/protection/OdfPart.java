package org.scholion.importer.tika.worker.protection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * An encrypted part of an OpenDocument file: how the manifest says its key comes about (ODF 1.3 part 2, section 4.8, and
 * what LibreOffice writes since 24.8). It is deflated, then encrypted.
 *
 * @param path in the package
 * @param said the manifest's attributes of the part by "element/attribute"
 */
record OdfPart(String path, Map<String, String> said) {

    /** The one part of a package that was encrypted as a whole. */
    static final String WHOLE_PACKAGE = "encrypted-package";

    /** So many bytes of what was encrypted tell by their checksum whether the key is right. */
    private static final int CHECKED = 1024;
    private static final int BLOCK = 16;
    private static final int GCM_TAG_BITS = 128;
    private static final int DEFAULT_KEY_BYTES = 16;
    private static final String UNKNOWN = "it is encrypted in an unusual way";

    private enum Method {
        BLOWFISH("Blowfish/CFB/NoPadding", "Blowfish"), AES_CBC("AES/CBC/NoPadding", "AES"),
        AES_GCM("AES/GCM/NoPadding", "AES");

        private final String transformation;
        private final String algorithm;

        Method(String transformation, String algorithm) {
            this.transformation = transformation;
            this.algorithm = algorithm;
        }
    }

    boolean isWholePackage() {
        return path.equals(WHOLE_PACKAGE);
    }

    /** @throws UnsupportedVariantException if no password opens it */
    void requirePasswordProtection() throws UnsupportedVariantException {
        var derivation = derivation();
        if (derivation.contains("pgp")) {
            throw new UnsupportedVariantException("it is encrypted for its recipients (OpenPGP), no password opens it");
        }
        if (!isArgon2() && !derivation.endsWith("pbkdf2")) {
            throw new UnsupportedVariantException(UNKNOWN);
        }
        method();
    }

    private String derivation() {
        return attribute("key-derivation/key-derivation-name").toLowerCase(Locale.ROOT);
    }

    private boolean isArgon2() {
        return derivation().endsWith("argon2id");
    }

    /** The key that the password gives, whether it is the right one or not. Takes a tenth of a second or more, as intended. */
    byte[] key(String password) throws GeneralSecurityException {
        var start = MessageDigest.getInstance(hash(attribute("start-key-generation/start-key-generation-name")))
                .digest(password.getBytes(StandardCharsets.UTF_8));
        if (isArgon2()) {
            return argon2(start);
        }
        var generator = new PKCS5S2ParametersGenerator(); // with SHA-1, as all versions have it
        generator.init(start, bytes("key-derivation/salt"), number("key-derivation/iteration-count", 0));
        return ((KeyParameter) generator.generateDerivedParameters(Byte.SIZE * keyBytes())).getKey();
    }

    private byte[] argon2(byte[] start) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withSalt(bytes("key-derivation/salt"))
                .withIterations(number("key-derivation/argon2-iterations", 0))
                .withMemoryAsKB(number("key-derivation/argon2-memory", 0))
                .withParallelism(number("key-derivation/argon2-lanes", 0)).build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var key = new byte[keyBytes()];
        generator.generateBytes(start, key);
        return key;
    }

    /** Whether the manifest says by what a right key is known; otherwise only unpacking tells. */
    boolean hasChecksum() throws UnsupportedVariantException {
        return !attribute("encryption-data/checksum").isEmpty() && method() != Method.AES_GCM;
    }

    /** Whether the key is wrong by the checksum. */
    boolean isRefused(byte[] key, InputStream encrypted) throws IOException, GeneralSecurityException,
            UnsupportedVariantException {
        var head = encrypted.readNBytes(CHECKED + 2 * BLOCK);
        var plain = cipher(key).doFinal(head);
        int length = plain.length;
        if (method() == Method.AES_CBC && length < CHECKED + 2 * BLOCK) {
            length -= Math.clamp(plain[length - 1], 0, BLOCK); // the last byte says how many were added
        }
        var digest = MessageDigest.getInstance(hash(attribute("encryption-data/checksum-type")));
        digest.update(plain, 0, Math.min(length, CHECKED));
        return !Arrays.equals(digest.digest(), bytes("encryption-data/checksum"));
    }

    /** What was encrypted, still deflated; perhaps with some bytes after its end. */
    InputStream decrypted(byte[] key, InputStream encrypted) throws IOException, GeneralSecurityException,
            UnsupportedVariantException {
        if (method() == Method.AES_GCM) {
            encrypted.skipNBytes(bytes("algorithm/initialisation-vector").length); // which is repeated there
        }
        return new CipherInputStream(encrypted, cipher(key));
    }

    private Cipher cipher(byte[] key) throws GeneralSecurityException, UnsupportedVariantException {
        var method = method();
        var vector = bytes("algorithm/initialisation-vector");
        var cipher = Cipher.getInstance(method.transformation);
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, method.algorithm),
                method == Method.AES_GCM ? new GCMParameterSpec(GCM_TAG_BITS, vector) : new IvParameterSpec(vector));
        return cipher;
    }

    private Method method() throws UnsupportedVariantException {
        var name = attribute("algorithm/algorithm-name");
        if (name.endsWith("#aes256-gcm")) {
            return Method.AES_GCM;
        }
        if (name.matches(".*#aes(128|192|256)-cbc")) {
            return Method.AES_CBC;
        }
        if (name.equals("Blowfish CFB") || name.endsWith("#blowfish")) {
            return Method.BLOWFISH;
        }
        throw new UnsupportedVariantException(UNKNOWN);
    }

    /** Where the manifest is silent it is SHA-1, as in the first version of the format. */
    private static String hash(String name) {
        return name.toLowerCase(Locale.ROOT).contains("sha256") ? "SHA-256" : "SHA-1";
    }

    private int keyBytes() {
        return number("key-derivation/key-size", DEFAULT_KEY_BYTES);
    }

    private String attribute(String name) {
        return said.getOrDefault(name, "");
    }

    private byte[] bytes(String name) {
        return Base64.getMimeDecoder().decode(attribute(name));
    }

    private int number(String name, int otherwise) {
        return Optional.ofNullable(said.get(name)).map(Integer::parseInt).orElse(otherwise);
    }
}
