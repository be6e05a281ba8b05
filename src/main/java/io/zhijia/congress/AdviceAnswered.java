package io.zhijia.congress;

import io.zhijia.archive.OfficeWork;
import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Retelling;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The administration answered an opinion of a sitting: it goes on record, and again when the answer changed.
 *
 * @param title the opinion
 * @param result what was done with it and why, in words
 */
public record AdviceAnswered(
        UnionId union,
        UUID advice,
        UUID sitting,
        WorkArea area,
        String title,
        LocalDate on,
        String result,
        Retelling retelling)
        implements OfficeWork {

    @Override
    public String source() {
        return "congress/advice/" + advice + "/answered";
    }

    @Override
    public RecordKind kind() {
        return RecordKind.REPLY;
    }

    @Override
    public String what() {
        return "答复会议意见：" + title;
    }

    @Override
    public String place() {
        return "/congress/sittings/" + sitting + "/advice";
    }
}
