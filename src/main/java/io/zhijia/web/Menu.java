package io.zhijia.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The menu as one person sees it on one page.
 *
 * @param sections those with anything in them for this person, in the order of the year
 * @param here the entry this page belongs to, if it belongs to any
 */
public record Menu(List<Place> sections, Optional<MenuEntry> here) {

    static final Menu NONE = new Menu(List.of(), Optional.empty());

    /** A section with its entries, the first of which is where it leads. */
    public record Place(Section section, List<MenuEntry> entries) {
        public String path() {
            return entries.getFirst().path();
        }
    }

    static Menu at(String path, List<MenuEntry> entries, boolean officer) {
        var seen = entries.stream()
                .filter(entry -> officer || !entry.officersOnly())
                .sorted(comparing(MenuEntry::section).thenComparingInt(MenuEntry::order))
                .toList();
        var sections = new ArrayList<Place>();
        seen.stream()
                .collect(groupingBy(MenuEntry::section, TreeMap::new, toList()))
                .forEach((section, of) -> sections.add(new Place(section, of)));
        var here = seen.stream()
                .filter(entry -> entry.leadsTo(path))
                .max(comparingInt(entry -> entry.path().length()));
        return new Menu(List.copyOf(sections), here);
    }

    public boolean isIn(Place place) {
        return here.filter(entry -> entry.section() == place.section()).isPresent();
    }

    public boolean isAt(MenuEntry entry) {
        return here.filter(entry::equals).isPresent();
    }

    /** The entries beside the page's own, where a section has more than one. */
    public List<MenuEntry> beside() {
        return sections.stream()
                .filter(this::isIn)
                .map(Place::entries)
                .filter(entries -> entries.size() > 1)
                .findFirst()
                .orElse(List.of());
    }
}
