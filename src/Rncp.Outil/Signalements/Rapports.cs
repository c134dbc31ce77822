using System.Text.Json;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Signalements;

/// <summary>Writes a report.</summary>
internal static class Rapports
{
    /// <summary>The program, as programs are told.</summary>
    internal const string Programme = "rncp";

    internal static string Version { get; } = typeof(Rapports).Assembly.GetName().Version!.ToString(3);

    internal static void Ecrire(Rapport rapport, FormatRapport format, Contexte contexte)
    {
        switch (format)
        {
            case FormatRapport.Texte:
                RapportTexte.Ecrire(rapport, contexte);
                break;
            case FormatRapport.Json:
                contexte.Sortie.WriteLine(EnJson(objet => RapportJson.Ecrire(objet, rapport)));
                break;
            case FormatRapport.Sarif:
                contexte.Sortie.WriteLine(EnJson(objet => RapportSarif.Ecrire(objet, rapport, Environment.CurrentDirectory)));
                break;
            case FormatRapport.Github:
                RapportGithub.Ecrire(rapport, contexte.Sortie);
                break;
        }
    }

    private static string EnJson(Action<Utf8JsonWriter> ecrire) =>
        EcritureJson.Texte(EcritureJson.Lisible with { Indented = true, NewLine = "\n" }, ecrire);
}
