package io.zhijia.ballot;

import io.zhijia.ballot.BoxService.Address;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Pass;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Turns papers away whose pass was signed for nobody (BALLOT, section 5): anybody who knows the number of a vote can send them,
 * and they shall not use up what the box takes in a minute; nothing of them is written.
 */
@Component
class Strangers {

    private final BoxService box;
    private final Map<BallotId, Charter> known = new ConcurrentHashMap<>(); // what was fixed stays fixed

    Strangers(BoxService box) {
        this.box = box;
    }

    /** Before everything is fixed nobody is one: the box says that it is not open. */
    boolean sent(Address address, Pass pass) {
        var charter = known.get(address.ballot());
        if (charter == null) {
            var fixed = box.fixed(address);
            if (fixed.isEmpty()) {
                return false;
            }
            charter = fixed.get();
            known.put(address.ballot(), charter);
        }
        return !pass.isOf(charter.passKey(), charter.voteAgain());
    }
}
