package io.zhijia.certificate;

import io.zhijia.identity.Actor;
import io.zhijia.particulars.CreditCode;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The union's own credit code, as its latest certificate has it. */
@Service
@Transactional(readOnly = true)
public class UnionCode {

    private final Certificates certificates;

    UnionCode(Certificates certificates) {
        this.certificates = certificates;
    }

    public Optional<CreditCode> of(Actor actor) {
        return certificates.all(actor.union()).stream().findFirst().map(Certificate::code);
    }
}
