package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what became of a proposal, each step once. */
@Service
@Transactional
class ProposalNews {

    private final Inbox inbox;

    ProposalNews(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Everybody who proposed it; what is said begins with its title. */
    void tellAuthors(WithinUnion by, Proposal of, String word, Object... facts) {
        of.authors().forEach(author -> tell(by, author.member(), of, word, facts));
    }

    /** The same reminder of the same day is heard once, however the proposal has moved since. */
    void remind(WithinUnion by, MemberId to, Proposal of, String word, LocalDate due) {
        var key = "proposal/" + of.id() + "/" + word + "/" + due;
        inbox.tell(by, to, Message.of(key, of.path(), word, of.title(), due));
    }

    void tell(WithinUnion by, MemberId to, Proposal of, String word, Object... facts) {
        var said = new Object[facts.length + 1];
        said[0] = of.title();
        System.arraycopy(facts, 0, said, 1, facts.length);
        var key = "proposal/" + of.id() + "/" + of.log().size() + "/" + word;
        inbox.tell(by, to, Message.of(key, of.path(), word, said));
    }
}
