package io.zhijia.retiree;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes on a card.
 *
 * @param keeper as the picker gives it; empty for nobody
 */
record RetireeForm(
        int version,
        @Nullable @Size(max = 60) String formerUnit,
        @Nullable Living living,
        @Nullable @Size(max = 50) String keeper,
        @Nullable @Size(max = 100) String address,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 40) String relative,
        @Nullable @Size(max = 40) String relativePhone,
        @Nullable @Size(max = 60) String healthCare,
        @Nullable @Size(max = 100) String allowances) {

    static RetireeForm of(@Nullable RetireeCard card, String unit, String keeper, RetireeFacts facts) {
        return new RetireeForm(
                card == null ? 0 : card.version(),
                unit,
                card == null ? null : card.living(),
                keeper,
                facts.address(),
                facts.phone(),
                facts.relative(),
                facts.relativePhone(),
                facts.healthCare(),
                facts.allowances());
    }

    RetireeFacts facts() {
        return new RetireeFacts(
                text(address), text(phone), text(relative), text(relativePhone), text(healthCare), text(allowances));
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }
}
