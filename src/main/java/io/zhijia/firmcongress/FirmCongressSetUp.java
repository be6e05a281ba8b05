package io.zhijia.firmcongress;

import io.zhijia.archive.OfficeWork;
import io.zhijia.archive.Retelling;
import io.zhijia.firmcongress.Firm.Congress;
import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;

/** The staff of a firm have a congress: it goes on record, and again when what was said about it was wrong. */
public record FirmCongressSetUp(
        UnionId union, FirmId firm, String name, boolean isJoint, LocalDate on, int staff, Retelling retelling)
        implements OfficeWork {

    static FirmCongressSetUp of(Actor by, Firm firm, Congress congress) {
        return new FirmCongressSetUp(
                firm.union(),
                firm.id(),
                firm.about().name(),
                congress.form() == CongressForm.JOINT,
                congress.since(),
                firm.about().staff(),
                new Retelling(firm.version() + 1, "更正职代会建立情况", by.member(), by.name()));
    }

    @Override
    public String source() {
        return "firmcongress/" + firm + "/setup";
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public String what() {
        return name + (isJoint ? "纳入区域性、行业性职代会" : "建立职代会");
    }

    @Override
    public String result() {
        return "覆盖职工 " + staff + " 人";
    }

    @Override
    public String place() {
        return "/union/firms/" + firm;
    }
}
