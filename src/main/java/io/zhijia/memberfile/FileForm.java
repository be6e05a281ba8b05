package io.zhijia.memberfile;

import io.zhijia.membership.Details;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.Particular;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into a file.
 *
 * @param facts by the names of the particulars
 * @param own by the ids of the union's own fields; of a sealed one empty leaves it as it is
 * @param identity empty leaves the number as it is
 * @param bank empty leaves the account as it is
 */
record FileForm(
        @Nullable Map<String, @Size(max = 100) String> facts,
        @Nullable Map<String, @Size(max = 200) String> own,
        @Nullable @Size(max = 30) String identity,
        @Nullable @Size(max = 40) String bank,
        @Nullable Integer version) {

    static FileForm of(MemberFile file, List<OwnField> fields) {
        var facts = new HashMap<String, String>();
        file.facts().forEach((particular, value) -> facts.put(particular.name(), value));
        var own = new HashMap<String, String>();
        fields.stream()
                .filter(field -> !field.isSealed())
                .forEach(field -> own.put(field.id().toString(), file.own(field)));
        return new FileForm(facts, own, "", "", file.version());
    }

    /** Of a form that has none, the first: then whoever was quicker is noticed. */
    int asRead() {
        return version == null ? 0 : version;
    }

    String text(Particular particular) {
        return facts == null ? "" : facts.getOrDefault(particular.name(), "");
    }

    String text(OwnField field) {
        return typed().text(field);
    }

    OwnTyped typed() {
        return new OwnTyped(own);
    }

    Map<Particular, String> values() {
        var values = new HashMap<Particular, String>();
        for (var particular : Particular.values()) {
            if (facts != null && facts.containsKey(particular.name())) {
                values.put(particular, text(particular));
            }
        }
        return values;
    }

    /** Message key of what is wrong with it. */
    Optional<String> mistake(Particular particular) {
        var text = text(particular).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (particular.isDay() && !isDay(text)) {
            return Optional.of("memberfile.mistake.day");
        }
        return particular.list().isPresent()
                        && particular.list().get().find(text).isEmpty()
                ? Optional.of("memberfile.mistake.list")
                : Optional.empty();
    }

    boolean hasIdentity() {
        return identity != null && !identity.isBlank();
    }

    /** Message key of what is wrong with the identity number, or with how it agrees with the register. */
    Optional<String> identityMistake(Details register) {
        try {
            var number = number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            return !number.get().born().equals(register.born()) && register.born() != null
                    ? Optional.of("memberfile.mistake.BORN_OTHERWISE")
                    : number.get().isOfAWoman() != (register.sex() == Sex.FEMALE)
                            ? Optional.of("memberfile.mistake.OTHER_SEX")
                            : Optional.empty();
        } catch (IdentityNumber.Wrong wrong) {
            return Optional.of("memberfile.mistake." + wrong.mistake().name());
        }
    }

    Optional<IdentityNumber> number() {
        return hasIdentity() ? Optional.of(IdentityNumber.of(String.valueOf(identity))) : Optional.empty();
    }

    boolean isBankWrong() {
        return bank != null && !bank.isBlank() && account().isEmpty();
    }

    Optional<BankAccount> account() {
        return bank == null ? Optional.empty() : BankAccount.of(bank);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
