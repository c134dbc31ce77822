using Rncp.Format;

namespace Rncp;

/// <summary>
/// Something wrong in a référentiel: what the compiler says of the same file, with the same number, at the same place and in the same
/// words.
/// </summary>
public sealed class Defaut
{
    internal Defaut(Format.Defaut trouve)
    {
        Id = trouve.Id;
        Gravite = trouve.Severity switch
        {
            Format.Severity.Error => Gravite.Erreur,
            Format.Severity.Warning => Gravite.Avertissement,
        };
        Fichier = trouve.Path;
        Ligne = trouve.Emplacement.Start.Line + 1;
        Colonne = trouve.Emplacement.Start.Column + 1;
        LigneFin = trouve.Emplacement.End.Line + 1;
        ColonneFin = trouve.Emplacement.End.Column + 1;
        (Message, MessageFrancais) = trouve.Message;
        var genre = Descriptors.Get(Id);
        (Titre, TitreFrancais) = genre.Title;
        Remede = genre.Remede;
    }

    /// <summary>The number of its kind, never reused, such as <c>RNCP0010</c>: its page in <c>docs/diagnostics/</c> has a cure.</summary>
    public string Id { get; }

    /// <summary>Whether the file gives a fiche all the same.</summary>
    public Gravite Gravite { get; }

    /// <summary>The file, as it was named to whoever read it.</summary>
    public string Fichier { get; }

    /// <summary>The line, from 1.</summary>
    public int Ligne { get; }

    /// <summary>The column, from 1, in characters; 1 and line 1 for what is wrong with the whole file.</summary>
    public int Colonne { get; }

    /// <summary>The line on which it ends, from 1.</summary>
    public int LigneFin { get; }

    /// <summary>The column after its end, from 1; on its line, <see cref="Colonne"/> where something is missing.</summary>
    public int ColonneFin { get; }

    /// <summary>What defects of its kind are, in English, in a few words.</summary>
    public string Titre { get; }

    /// <summary>What defects of its kind are, in French, in a few words.</summary>
    public string TitreFrancais { get; }

    /// <summary>What is wrong here and what to write instead, in English, on one line: the message of the compiler.</summary>
    public string Message { get; }

    /// <summary>What <see cref="Message"/> says, in French.</summary>
    public string MessageFrancais { get; }

    /// <summary>How defects of its kind are mended, in French; the page of its number has an example, in English.</summary>
    public string Remede { get; }

    /// <summary>Returns the defect on one line, as a compiler writes it, which editors and terminals make a link of.</summary>
    public override string ToString() =>
        $"{Fichier}({Ligne},{Colonne}): {(Gravite == Gravite.Erreur ? "error" : "warning")} {Id}: {Message}";
}
