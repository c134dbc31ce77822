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
        Message = trouve.Message;
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

    /// <summary>What is wrong here and what to write instead, in English, on one line.</summary>
    public string Message { get; }

    /// <summary>Returns the defect on one line, as a compiler writes it, which editors and terminals make a link of.</summary>
    public override string ToString() =>
        $"{Fichier}({Ligne},{Colonne}): {(Gravite == Gravite.Erreur ? "error" : "warning")} {Id}: {Message}";
}
