package io.zhijia.unionbuilding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit as it is typed. */
record UnitForm(
        @NotBlank @Size(max = 60) String name,
        @NotNull Nature nature,
        @NotNull @Min(0) @Max(1_000_000) Integer staff,
        @Nullable LocalDate began,
        @Nullable @Size(max = 60) String contact,
        @NotNull Form form) {

    static final UnitForm BLANK = new UnitForm("", Nature.PRIVATE_ENTERPRISE, 0, null, "", Form.SINGLE);

    static UnitForm of(Target target) {
        var unit = target.unit();
        return new UnitForm(unit.name(), unit.nature(), unit.staff(), unit.founded(), unit.contact(), target.form());
    }

    Unit unit() {
        return new Unit(name.strip(), nature, staff, began, contactText().strip());
    }

    Form howFounded() {
        return form;
    }

    String contactText() {
        return Objects.requireNonNullElse(contact, "");
    }
}
