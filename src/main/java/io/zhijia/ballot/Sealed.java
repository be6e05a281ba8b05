package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.Inclusion;
import io.zhijia.ballot.protocol.Pass;

/** An envelope in the box, under its pass: no name, no time, no order. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sealed(Pass pass, byte[] envelope) {

    Inclusion.Line line() {
        return new Inclusion.Line(pass.hash(), Envelope.hash(envelope));
    }
}
