package io.zhijia.congresscheck;

import io.zhijia.archive.OfficeWork;
import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Retelling;
import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Objects;

/** The congress's work of a union in a year was assessed: it goes on record, and again when it was done over. */
public record CongressAssessed(
        UnionId union,
        AssessmentId assessment,
        String unitName,
        int year,
        LocalDate on,
        int got,
        int possible,
        Retelling retelling)
        implements OfficeWork {

    static CongressAssessed of(Actor by, Assessment one) {
        return new CongressAssessed(
                one.union(),
                one.id(),
                one.unitName(),
                one.year(),
                Objects.requireNonNull(one.confirmed()).on(),
                one.got(),
                one.possible(),
                new Retelling(one.version() + 1, "重新评估", by.member(), by.name()));
    }

    @Override
    public String source() {
        return "congresscheck/" + assessment + "/confirmed";
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INSPECTION;
    }

    @Override
    public String what() {
        return "评估" + unitName + " " + year + " 年教代会、职代会工作";
    }

    @Override
    public String result() {
        return "得 " + got + " 分，满分 " + possible + " 分";
    }

    @Override
    public String place() {
        return "/congress/assessments/" + assessment;
    }
}
