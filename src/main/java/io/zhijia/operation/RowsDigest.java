package io.zhijia.operation;

import java.io.OutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of rows that does not depend on their order: the sum of the SHA-256 of each line, modulo 2<sup>256</sup>.
 *
 * <p>Two tables with the same digest and the same number of rows hold the same rows.
 */
public final class RowsDigest extends OutputStream {

    private final MessageDigest row;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    public RowsDigest() {
        try {
            row = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int character) {
        row.update((byte) character);
        if (character == '\n') {
            endRow();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        var begin = offset;
        for (var at = offset; at < offset + length; at++) {
            if (bytes[at] == '\n') {
                row.update(bytes, begin, at + 1 - begin);
                begin = at + 1;
                endRow();
            }
        }
        row.update(bytes, begin, offset + length - begin);
    }

    private void endRow() {
        sum = sum.add(new BigInteger(1, row.digest())).mod(BigInteger.TWO.pow(256));
        rows++;
    }

    public long rows() {
        return rows;
    }

    /** As 64 digits. */
    public String digest() {
        var digits = sum.toString(16);
        return HexFormat.of().formatHex(new byte[32]).substring(digits.length()) + digits;
    }
}
