package io.zhijia.certificate;

import io.zhijia.identity.Actor;
import io.zhijia.particulars.CreditCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A certificate as it is typed off the paper. */
record CertificateForm(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 100) String address,
        @NotBlank @Size(max = 30) String representative,
        @Nullable @Size(max = 60) String issuer,
        @NotNull LocalDate issued,
        @NotNull LocalDate expires) {

    /** Empty if nothing is wrong with the code that it would say itself. */
    Optional<CreditCode.Mistake> mistake() {
        return code == null || code.isBlank() ? Optional.empty() : CreditCode.mistakeIn(code);
    }

    Certificate certificate(Actor actor) {
        return new Certificate(
                actor.union(),
                CertificateId.next(),
                CreditCode.of(code),
                name.strip(),
                text(address),
                representative.strip(),
                text(issuer),
                issued,
                expires);
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }
}
