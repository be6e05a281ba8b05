package io.zhijia.firmcongress;

import io.zhijia.firmcongress.Firm.Description;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A firm as it is typed. */
record FirmForm(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Min(0) @Max(1_000_000) Integer staff,
        @Nullable LocalDate unionSince) {

    static final FirmForm BLANK = new FirmForm("", 0, null);

    static FirmForm of(Firm firm) {
        var about = firm.about();
        return new FirmForm(about.name(), about.staff(), about.unionSince());
    }

    Description about() {
        return new Description(name.strip(), staff, unionSince);
    }
}
