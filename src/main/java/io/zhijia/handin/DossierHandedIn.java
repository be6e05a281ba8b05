package io.zhijia.handin;

import io.zhijia.archive.OfficeWork;
import io.zhijia.archive.RecordKind;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The dossier of a sitting went to the union above, or that one received it: both go on record.
 *
 * @param receipt what the receipt says; empty when it went
 */
public record DossierHandedIn(
        UnionId union, UUID handIn, String title, int dossier, String to, String receipt, LocalDate on)
        implements OfficeWork {

    static DossierHandedIn of(HandIn one) {
        return one.state() instanceof Received got
                ? of(one, got.by() + "签收" + (got.number().isEmpty() ? "" : "，回执 " + got.number()), got.on())
                : of(one, "", one.on());
    }

    private static DossierHandedIn of(HandIn one, String receipt, LocalDate on) {
        return new DossierHandedIn(
                one.union(), one.id(), one.title(), one.dossier(), one.to().name(), receipt, on);
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.REPORT;
    }

    @Override
    public String source() {
        return "handin/" + handIn + (receipt.isEmpty() ? "/sent" : "/received");
    }

    @Override
    public String what() {
        return (receipt.isEmpty() ? "向" + to + "报送会议档案" : to + "签收会议档案") + "：" + title + "（第 " + dossier + " 版）";
    }

    @Override
    public String result() {
        return receipt;
    }

    @Override
    public String place() {
        return HandInController.ALL + "/" + handIn;
    }
}
