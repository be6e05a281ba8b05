package io.zhijia.proposal;

import io.zhijia.archive.OfficeWork;
import io.zhijia.proposal.Forwarding.Settled;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case was passed on to the union above (转呈上级), or that one has answered.
 *
 * @param came what came back; empty when it went
 */
public record CaseForwarded(
        UnionId union, ProposalId proposal, UUID forwarding, String title, String to, String came, LocalDate on)
        implements OfficeWork {

    static CaseForwarded of(Forwarding one, String number, LocalDate on) {
        return new CaseForwarded(
                one.union(),
                one.proposal(),
                one.id(),
                (number + " " + one.text().title()).strip(),
                one.to().name(),
                came(one.settled()),
                on);
    }

    private static String came(@Nullable Settled settled) {
        return settled == null
                ? ""
                : settled.text().substring(0, Math.min(200, settled.text().length()));
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public String source() {
        return "proposal/forwarding/" + forwarding + (came.isEmpty() ? "/sent" : "/settled");
    }

    @Override
    public String what() {
        return (came.isEmpty() ? "提案转呈" + to : to + "答复转呈的提案") + "：" + title;
    }

    @Override
    public String result() {
        return came;
    }

    @Override
    public String place() {
        return "/proposals/" + proposal;
    }
}
