using System.Globalization;
using System.Security;
using System.Text;

namespace Rncp.Tests.Table;

/// <summary>A decision path as a picture: questions from top to bottom, "oui" on the right, "non" on the left.</summary>
internal static class ImageChemin
{
    internal const string Fichier = "docs/images/decision-path.svg";

    private const int Largeur = 900, GaucheBoite = 190, LargeurBoite = 520, Interligne = 19, Marge = 14, Ecart = 46, HauteurConclusion = 46;
    private const int Centre = GaucheBoite + LargeurBoite / 2;

    internal static string Dessiner(CheminDecision chemin, Func<ConditionEntree, string> intitule)
    {
        var boites = new List<(int Haut, int Hauteur, string[] Titre, string[] Citation)>();
        var y = 20;
        foreach (var question in chemin.Questions)
        {
            var titre = Couper(intitule(question.Condition), 58);
            var citation = Couper($"« {question.Condition.Citation} »", 74);
            var hauteur = (titre.Length + citation.Length) * Interligne + 2 * Marge;
            boites.Add((y, hauteur, titre, citation));
            y += hauteur + Ecart;
        }
        var dessin = new StringBuilder();
        dessin.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Largeur} {y + HauteurConclusion + 20}" font-family="sans-serif" role="img" aria-label="Chemin de décision">
            <rect width="100%" height="100%" fill="#ffffff"/>
            <defs><marker id="f" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#444444"/></marker></defs>

            """);
        for (var i = 0; i < chemin.Questions.Count; i++)
        {
            Lien(i, chemin.Questions[i].SiOui, oui: true);
            Lien(i, chemin.Questions[i].SiNon, oui: false);
        }
        foreach (var (haut, hauteur, titre, citation) in boites)
        {
            dessin.Append(CultureInfo.InvariantCulture, $"<rect x=\"{GaucheBoite}\" y=\"{haut}\" width=\"{LargeurBoite}\" height=\"{hauteur}\" rx=\"8\" fill=\"#eef3fb\" stroke=\"#3b5b92\"/>\n");
            var ligne = haut + Marge + 14;
            foreach (var texte in titre) Texte(Centre, ref ligne, texte, "font-size=\"15\" font-weight=\"bold\" fill=\"#1c2b45\"");
            foreach (var texte in citation) Texte(Centre, ref ligne, texte, "font-size=\"12\" font-style=\"italic\" fill=\"#444444\"");
        }
        Conclusion(20, "Non remplis", "#fbeaea", "#a33a3a");
        Conclusion(Largeur - 190, "Remplis", "#e8f6ea", "#2c7a3d");
        return dessin.Append("</svg>\n").ToString().ReplaceLineEndings("\n");

        void Lien(int de, int vers, bool oui)
        {
            var (haut, hauteur, _, _) = boites[de];
            var mot = oui ? "oui" : "non";
            if (vers == de + 1)
            {
                dessin.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Centre} {haut + hauteur}V{boites[vers].Haut - 2}\" fill=\"none\" stroke=\"#444444\" marker-end=\"url(#f)\"/>\n");
                Mot(Centre + 10, haut + hauteur + Ecart / 2 + 4, mot);
                return;
            }
            int bord = oui ? GaucheBoite + LargeurBoite : GaucheBoite, depart = haut + hauteur / 2;
            // Answers that lead to the same place share a lane; the lane of a question is nearer than that of a conclusion.
            var couloir = vers < 0 ? (vers == CheminDecision.Remplis ? Largeur - 105 : 105) : bord + (oui ? 36 : -36);
            var arrivee = vers < 0 ? $"V{y - 2}" : $"V{boites[vers].Haut + Marge}H{bord + (oui ? 2 : -2)}";
            dessin.Append(CultureInfo.InvariantCulture, $"<path d=\"M{bord} {depart}H{couloir}{arrivee}\" fill=\"none\" stroke=\"#444444\" marker-end=\"url(#f)\"/>\n");
            Mot(bord + (oui ? 6 : -30), depart - 6, mot);
        }

        void Mot(int x, int yMot, string mot) => dessin.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{yMot}\" font-size=\"13\" fill=\"#444444\">{mot}</text>\n");

        void Texte(int x, ref int ligne, string texte, string style)
        {
            dessin.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{ligne}\" text-anchor=\"middle\" {style}>{SecurityElement.Escape(texte)}</text>\n");
            ligne += Interligne;
        }

        void Conclusion(int gauche, string mot, string fond, string trait)
        {
            dessin.Append(CultureInfo.InvariantCulture, $"<rect x=\"{gauche}\" y=\"{y}\" width=\"170\" height=\"{HauteurConclusion}\" rx=\"23\" fill=\"{fond}\" stroke=\"{trait}\"/>\n");
            var ligne = y + 28;
            Texte(gauche + 85, ref ligne, mot, $"font-size=\"16\" font-weight=\"bold\" fill=\"{trait}\"");
        }
    }

    private static string[] Couper(string texte, int largeur)
    {
        var lignes = new List<string> { "" };
        foreach (var mot in texte.Split(' '))
        {
            // French marks stay with their word.
            if (lignes[^1].Length > 0 && lignes[^1].Length + 1 + mot.Length > largeur && mot is not ("»" or "?" or ":")) lignes.Add("");
            lignes[^1] += (lignes[^1].Length > 0 ? " " : "") + mot;
        }
        return [.. lignes];
    }
}
