package io.zhijia.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of one login: only ever one's own. */
@Component
class OwnPasskeys {

    private final PublicKeyCredentialUserEntityRepository holders;
    private final UserCredentialRepository passkeys;
    private final Clock clock;

    OwnPasskeys(PublicKeyCredentialUserEntityRepository holders, UserCredentialRepository passkeys, Clock clock) {
        this.holders = holders;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    List<Passkey> of(String login) {
        return records(login).stream()
                .map(key ->
                        new Passkey(key.getCredentialId().toBase64UrlString(), key.getLabel(), day(key.getCreated())))
                .toList();
    }

    void rename(String login, String id, String label) {
        passkeys.save(ImmutableCredentialRecord.fromCredentialRecord(own(login, id))
                .label(label)
                .build());
    }

    void remove(String login, String id) {
        passkeys.delete(own(login, id).getCredentialId());
    }

    private CredentialRecord own(String login, String id) {
        return records(login).stream()
                .filter(key -> key.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No passkey of " + login));
    }

    private List<CredentialRecord> records(String login) {
        var holder = holders.findByUsername(login);
        return holder == null ? List.of() : passkeys.findByUserId(holder.getId());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    record Passkey(String id, String label, LocalDate created) {}
}
