package io.zhijia.reporting;

import io.zhijia.money.Money;
import io.zhijia.reporting.Report.Content;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed. */
final class ReportForms {

    /**
     * A report.
     *
     * @param requests one on each line; not asked for where a report is corrected
     */
    record ReportForm(
            @NotNull LocalDate on,
            @NotNull Addressee to,
            @NotBlank @Size(max = 60) String title,
            @Nullable @Size(max = 4000) String work,
            @Nullable @Size(max = 4000) String opinions,
            @Nullable @Size(max = 4000) String requests) {

        Content content() {
            return new Content(on, to, title.strip(), text(work), text(opinions));
        }

        List<String> asked() {
            return text(requests)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.substring(0, Math.min(1000, line.length())))
                    .toList();
        }

        static ReportForm of(Report report) {
            return new ReportForm(report.on(), report.to(), report.title(), report.work(), report.opinions(), "");
        }
    }

    /** Support received. */
    record SupportForm(
            @NotNull LocalDate receivedOn,
            @NotNull Addressee from,
            Support.@NotNull Kind kind,
            @NotBlank @Size(max = 200) String what,

            @Nullable @Pattern(regexp = "\\s*(\\d{1,9}(\\.\\d{1,2})?)?\\s*", message = "{reporting.amount.shape}")
            String amount) {

        Money money() {
            return text(amount).isEmpty()
                    ? Money.NONE
                    : new Money(new BigDecimal(text(amount)).movePointRight(2).longValueExact());
        }
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }

    private ReportForms() {}
}
