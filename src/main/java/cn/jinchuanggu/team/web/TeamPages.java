package cn.jinchuanggu.team.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.team.Teams;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The team for a need, for those who may see its matches. */
@Controller
class TeamPages {

    private final Teams teams;

    TeamPages(Teams teams) {
        this.teams = teams;
    }

    @GetMapping("/needs/{id}/team")
    String team(@PathVariable String id, Actor viewer, Model model) {
        Teams.Answer answer = teams.findTeam(id, viewer);
        model.addAttribute("need", answer.need());
        model.addAttribute("team", answer.team());
        return "team/team";
    }
}
