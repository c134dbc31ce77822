using System;
using System.Linq;

namespace Rncp.Noyau;

internal abstract partial class Condition
{
    private int[]? _marques;

    /// <summary>
    /// What each of <see cref="TitreConnu.Connus"/> satisfies: a bit for each part on titles (nine at most: eight levels and the
    /// baccalauréat, since however long the rule, parts of one sense are one).
    /// </summary>
    internal int[] Marques
    {
        get
        {
            if (_marques is { } connues) return connues;
            var sens = Atomes(this).OfType<DeTitre>().GroupBy(atome => atome.Sens).Select(pareils => pareils.First()).ToArray();
            return _marques = Array.ConvertAll(TitreConnu.Connus, titre =>
                sens.Select((atome, i) => atome.Juger(titre) == Verite.Vrai ? 1 << i : 0).Sum());
        }
    }

    /// <summary>A condition that one title satisfies alone.</summary>
    internal abstract class DeTitre : Condition
    {
        /// <summary>The level that a title has at the least to satisfy it.</summary>
        internal abstract int Requis { get; }

        /// <summary>What it asks for: two conditions of one sense judge every title alike.</summary>
        internal abstract (int Requis, bool? Exactement) Sens { get; }

        /// <summary>What a title alone gives.</summary>
        internal abstract Verite Juger(TitreConnu titre);

        /// <summary>What is not of the titles says nothing of it.</summary>
        internal override Func<Func<int, bool>, Verite> Supposer(Faits faits, int le) => _ => Verite.Inconnu;

        /// <summary>Whatever else is supposed, what they give together.</summary>
        internal override Verite Juger(TitreConnu[] titres, Verite reste)
        {
            var verite = Verite.Faux;
            foreach (var titre in titres)
                if (Juger(titre) is var une && une > verite) verite = une;
            return verite;
        }

        internal override bool DependDe(Faits faits, Inconnu inconnu, int le) => false;

        /// <summary>One title is enough; a title that is not listed may be of the level.</summary>
        internal override Resultat ParParties(Faits faits, int le)
        {
            var verite = Verite.Faux;
            var manque = faits.AutresTitres >= Requis;
            foreach (var titre in faits.Titres) Compter(titre);
            if (faits.PlusHaut is { } plusHaut) Compter(plusHaut);
            return new Resultat(this, verite == Verite.Faux && manque ? Verite.Inconnu : verite, manque, []);

            void Compter(TitreConnu titre)
            {
                var jugement = Juger(titre);
                if (jugement > verite) verite = jugement;
                manque |= jugement == Verite.Inconnu && !titre.AComparer;
            }
        }
    }

    /// <summary>Holding a title of a level.</summary>
    internal sealed class Niveau(int requis, bool exactement) : DeTitre
    {
        internal override int Requis { get; } = requis;

        internal bool Exactement { get; } = exactement;

        internal override (int Requis, bool? Exactement) Sens => (Requis, Exactement);

        private protected override T Choisir<T>(Cas<T> cas) => cas.Niveau(this);

        internal override bool Implique(Condition autre) =>
            autre is Niveau connu && (Exactement ? Requis == connu.Requis : Requis >= connu.Requis);

        internal override Verite Juger(TitreConnu titre) =>
            titre.Max < Requis || (Exactement && titre.Min > Requis) ? Verite.Faux
            : titre.Min >= Requis && (!Exactement || titre.Max == Requis) ? Verite.Vrai
            : Verite.Inconnu;
    }

    /// <summary>Holding the baccalauréat.</summary>
    internal sealed class Baccalaureat : DeTitre
    {
        internal override int Requis => Limites.NiveauDuBaccalaureat;

        internal override (int Requis, bool? Exactement) Sens => (Requis, null);

        private protected override T Choisir<T>(Cas<T> cas) => cas.Baccalaureat(this);

        /// <summary>It is apart from its level, as in the words of the fiches, which name both.</summary>
        internal override bool Implique(Condition autre) => autre is Baccalaureat;

        internal override Verite Juger(TitreConnu titre) =>
            titre.Baccalaureat is { } oui ? (oui ? Verite.Vrai : Verite.Faux)
            : titre.Min <= Requis && titre.Max >= Requis ? Verite.Inconnu
            : Verite.Faux;
    }
}
