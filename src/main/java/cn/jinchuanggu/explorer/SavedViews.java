package cn.jinchuanggu.explorer;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.explorer.SavedView.Filters;
import cn.jinchuanggu.explorer.SavedView.Place;
import cn.jinchuanggu.explorer.store.SavedViewStore;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures that people saved: opened by everybody who has the address, deleted by the account that saved them. */
@Service
public class SavedViews {

    /** Views that one account may have. */
    public static final int MOST = 100;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ID = 100;
    private static final double FARTHEST = 1_000_000;
    private static final Set<String> GRADES = Set.of("A", "B", "C");
    private static final Set<String> REALITIES = Set.of("", "real", "illustrative");
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final SavedViewStore store;
    private final Pictures pictures;
    private final Clock clock;

    SavedViews(SavedViewStore store, Pictures pictures, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * A saved view as its reader may see it.
     *
     * @param picture read anew; what is no longer public is left out, and a note says how much
     */
    public record OpenedView(String id, String name, List<Place> places, Filters filters, Picture picture) {
    }

    /**
     * Saves a picture.
     *
     * @param key the same key by the same account gives the same view; null for none
     * @throws InvalidInput with every problem of the fields
     */
    @Transactional
    public SavedView save(String name, List<Place> places, Filters filters, Actor actor, String key) {
        String account = signedIn(actor);
        Filters shown = filters == null ? Filters.NONE : filters;
        List<Problem> problems = problems(name, places, shown);
        String id = RecordId.of("view-", account, key);
        if (problems.isEmpty() && store.countOf(account) >= MOST && store.find(id).isEmpty()) {
            problems.add(new Problem("", "最多保存 " + MOST + " 张图。", "请先删去不再需要的。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return store.add(new SavedView(id, account, name.strip(), places, shown, OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0)));
    }

    /** @throws NotFound when there is none with this id */
    public OpenedView open(String id) {
        SavedView view = find(id);
        List<String> ids = view.places().stream().map(Place::id).toList();
        Picture picture = pictures.of(ids, List.of());
        Set<String> there = picture.nodes().stream().map(Picture.Node::id).collect(Collectors.toSet());
        List<Place> places = view.places().stream().filter(p -> there.contains(p.id())).toList();
        int gone = view.places().size() - places.size();
        List<String> notes = gone == 0 ? List.of() : List.of("保存时的 " + gone + " 个对象现在不公开或已不在，没有显示。");
        return new OpenedView(id, view.name(), places, view.filters(), new Picture(picture.nodes(), picture.ties(), notes));
    }

    /** All of this account, the newest first. */
    public List<SavedView> list(Actor actor) {
        return store.listOf(signedIn(actor));
    }

    /** @throws NotFound when this account has none with this id */
    @Transactional
    public void delete(String id, Actor actor) {
        String account = signedIn(actor);
        if (!find(id).account().equals(account)) {
            throw new NotFound("保存的图", id);
        }
        store.delete(id);
    }

    private SavedView find(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("保存的图", id));
    }

    private static String signedIn(Actor actor) {
        if (actor.isVisitor()) {
            throw new NotAllowed("登录后才能保存图。");
        }
        return actor.username();
    }

    private static List<Problem> problems(String name, List<Place> places, Filters filters) {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            problems.add(new Problem("name", "名称应为 1 至 " + LONGEST_NAME + " 个字。", "请写一个名称。"));
        }
        if (places == null || places.isEmpty() || places.size() > Pictures.MOST_NODES) {
            problems.add(new Problem("places", "一张图应有 1 至 " + Pictures.MOST_NODES + " 个节点。", "请加入或移去一些节点。"));
        } else if (places.stream().anyMatch(SavedViews::isOdd) || places.stream().map(Place::id).distinct().count() < places.size()) {
            problems.add(new Problem("places", "有的节点没有编号、重复，或位置不是通常的数。", "请刷新页面后再保存。"));
        }
        Set<String> kinds = GraphModel.get().listNodeKinds().stream().map(GraphModel.NodeKind::label).collect(Collectors.toSet());
        boolean known = kinds.containsAll(filters.hiddenKinds()) && GRADES.containsAll(filters.grades()) && REALITIES.contains(filters.reality())
                && (filters.track().isEmpty() || Codes.findTrack(filters.track()).isPresent());
        if (!known) {
            problems.add(new Problem("filters", "筛选里有不认识的种类、产业、来源等级或真实性。", "请刷新页面后再保存。"));
        }
        return problems;
    }

    private static boolean isOdd(Place place) {
        return place == null || place.id() == null || place.id().isBlank() || place.id().length() > LONGEST_ID
                || !(Math.abs(place.x()) <= FARTHEST) || !(Math.abs(place.y()) <= FARTHEST);
    }
}
