package io.zhijia.account;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The unions at home in this installation: those somebody can sign in to. For jobs, which go union by union. */
@Component
public class Homes {

    private final Logins logins;

    Homes(Logins logins) {
        this.logins = logins;
    }

    public List<UnionId> all() {
        return logins.homes();
    }
}
