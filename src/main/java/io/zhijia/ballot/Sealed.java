package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.Inclusion;
import io.zhijia.ballot.protocol.Pass;
import java.util.Arrays;

/** An envelope in the box, under its pass: no name, no time, no order. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sealed(Pass pass, byte[] envelope) {

    boolean isSameAs(Sealed other) {
        return Arrays.equals(pass.code(), other.pass.code()) && Arrays.equals(envelope, other.envelope);
    }

    Inclusion.Line line() {
        return new Inclusion.Line(pass.hash(), Envelope.hash(envelope));
    }
}
