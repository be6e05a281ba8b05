package io.zhijia.transfer;

import io.zhijia.membership.Placement;
import io.zhijia.tenancy.UnionId;
import io.zhijia.transfer.Transfer.Stated;
import io.zhijia.transfer.TransferRule.Silence;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a transfer. */
final class TransferForms {

    /** @param leaves from that day on no member any more */
    record Releasing(
            @NotBlank @Size(max = 50) String member,
            @NotBlank @Size(max = 60) String union,
            @NotNull LocalDate leaves,
            @Size(max = 100) String reason) {

        Releasing {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    record Asking(
            @NotBlank @Size(max = 60) String union,
            @NotBlank @Size(max = 30) String name,
            @Nullable LocalDate born,
            @Size(max = 40) String number,
            @Size(max = 100) String reason) {

        Asking {
            number = Objects.requireNonNullElse(number, "");
            reason = Objects.requireNonNullElse(reason, "");
        }

        /** A name alone may be several people's. */
        boolean isVague() {
            return born == null && number.isBlank();
        }

        Stated stated() {
            return new Stated(name.strip(), born, number.strip());
        }
    }

    record Agreeing(
            @NotBlank @Size(max = 50) String member,
            @NotNull LocalDate leaves) {}

    record Receiving(
            @NotBlank @Size(max = 40) String number,
            @Nullable UnionGroupId group,
            @Nullable DepartmentId department) {

        Placement placement() {
            return new Placement(department, group);
        }
    }

    record Ruling(
            @NotNull @Min(1) @Max(180) Integer days,
            @NotNull Silence silence) {

        static Ruling of(TransferRule rule) {
            return new Ruling(rule.days(), rule.silence());
        }

        TransferRule rule(UnionId union) {
            return new TransferRule(union, days, silence);
        }
    }

    static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private TransferForms() {}
}
