package io.zhijia.account;

import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in at another house, which says who came; offered as a bean, and closed unless an operator opens it. */
public interface OutsideDoor {

    /** What the operator calls it, as it stands on the button; empty while it is closed. */
    Optional<String> name();

    /** Where the button leads. */
    String path();

    void open(HttpSecurity http);

    /** Why somebody who came through it is not let in; each has its words. */
    enum Why {
        /** No account belongs to who came. */
        UNKNOWN,
        CLOSED,
        /** The account, or the identity, is linked with another. */
        TAKEN,
        /** The person had undone the link. */
        UNLINKED,
        /** What came back cannot be trusted, or was given up. */
        FAILED,
        UNREACHABLE;

        /** Message key. */
        public String word() {
            return "account.outside." + name();
        }
    }
}
