package io.zhijia.merit;

import io.zhijia.document.WordPaper;
import io.zhijia.merit.Candidate.Kind;
import io.zhijia.merit.MeritService.Honored;
import java.time.LocalDate;
import java.util.List;

/** The certificates (荣誉证书), one on each page. */
final class MeritPapers {

    static byte[] certificates(String issuer, int year, List<Honored> honored, LocalDate on) {
        var paper = new WordPaper();
        for (int i = 0; i < honored.size(); i++) {
            if (i > 0) {
                paper.newPage();
            }
            certificate(paper, issuer, year, honored.get(i), on);
        }
        return paper.toBytes();
    }

    private static void certificate(WordPaper paper, String issuer, int year, Honored one, LocalDate on) {
        var candidate = one.candidate();
        paper.title("荣誉证书");
        if (candidate.kind() == Kind.PROPOSAL) {
            paper.line(String.join("、", one.names()) + "：")
                    .text("您提出的《" + candidate.title() + "》（第" + candidate.number() + "号）被评为" + year
                            + "年度优秀提案。特发此证，以资鼓励。");
        } else {
            paper.line(candidate.title() + "：")
                    .text("你单位在" + year + "年度教职工代表大会提案办理工作中按期办结提案" + candidate.cases() + "件，被评为先进承办单位。特发此证，以资鼓励。");
        }
        paper.signed(issuer, on);
    }

    private MeritPapers() {}
}
