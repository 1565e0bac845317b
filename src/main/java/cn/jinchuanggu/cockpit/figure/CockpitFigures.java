package cn.jinchuanggu.cockpit.figure;

import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.figure.store.FigureStore;
import cn.jinchuanggu.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Every figure of the cockpit: those of {@code cockpit/figures.yaml}, and those that other parts add as beans. */
@Service
public class CockpitFigures {

    private final Map<String, Figure> byId = new LinkedHashMap<>();
    private final List<Figure> further;

    CockpitFigures(FigureStore store, List<Figure> further) {
        this.further = List.copyOf(further);
        Stream.concat(CockpitFile.lines("/cockpit/figures.yaml").stream().map(line -> new GraphFigure(FigureLine.of(line), store)), further.stream())
                .forEach(this::add);
    }

    private void add(Figure figure) {
        if (byId.put(figure.id(), figure) != null) {
            throw new IllegalStateException("two figures are called " + figure.id());
        }
    }

    /** @throws NotFound when there is none of this id */
    public Figure get(String id) {
        if (!byId.containsKey(id)) {
            throw new NotFound("数字", id);
        }
        return byId.get(id);
    }

    /** Those that other parts have added. */
    public List<Figure> listFurther() {
        return further;
    }
}
