package io.zhijia.congress;

import io.zhijia.congress.DossierMaker.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Lays the files of a sitting in order: a folder for each part, drafts that were overtaken apart. */
final class DossierLeaves {

    private final MessageSource words;
    private final Locale language;

    DossierLeaves(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    List<DossierLeaf> of(DossierView view, Map<DossierPart, List<Made>> made) {
        var leaves = new ArrayList<DossierLeaf>();
        var place = 0;
        for (var part : DossierPart.values()) {
            place++;
            var folder = "%02d %s/".formatted(place, say(part.word()));
            var number = 0;
            for (var one : made.getOrDefault(part, List.of())) {
                leaves.add(new DossierLeaf(folder + numbered(++number, one.name() + ".docx"), null, one.writing()));
            }
            for (var paper : view.papers(part)) {
                var name = view.file(paper).map(file -> file.name()).orElse("");
                leaves.add(new DossierLeaf(folder + numbered(++number, name), paper.attachment(), null));
            }
            if (part == DossierPart.PAPERS) {
                agenda(view.hall(), folder, leaves);
            }
        }
        return leaves;
    }

    private void agenda(HallView hall, String folder, List<DossierLeaf> leaves) {
        for (var item : hall.agenda()) {
            var papers = hall.papers(item);
            for (int i = 0; i < papers.size(); i++) {
                var paper = papers.get(i);
                var where = i == 0 ? folder : folder + say("congress.dossier.drafts") + "/";
                var name = numbered(item.place(), "v" + paper.version() + " " + hall.fileName(paper));
                leaves.add(new DossierLeaf(where + name, paper.attachment(), null));
            }
        }
    }

    /** A name that every system can unpack. */
    private static String numbered(int number, String name) {
        return "%02d %s"
                .formatted(
                        number,
                        name.replaceAll("[\\\\/:*?\"<>|%\\p{Cntrl}]", "_").strip());
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }
}
