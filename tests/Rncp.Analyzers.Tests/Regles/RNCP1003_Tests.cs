using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>A switch statement that leaves members out.</summary>
public class RNCP1003_Tests
{
    [Theory]
    [InlineData("{|RNCP1003:switch|} (bloc.Cle) { case CleBloc.BC01: return 1; case CleBloc.BC02: case CleBloc.BC03: return 2; }\nreturn 3;")]
    [InlineData("{|RNCP1003:switch|} (autre?.Cle) { case CleBloc.BC01: return 1; case null: return 2; }\nreturn 3;")]
    [InlineData("{|RNCP1003:switch|} (bloc.Cle) { case < CleBloc.BC04: return 1; }\nreturn 3;")]
    [InlineData("{|RNCP1003:switch|} (voie.Cle) { case CleVoieAcces.Vae: return 1; }\nreturn 3;")]
    [InlineData("{|RNCP1003:switch|} (bloc.Cle) { case var cle when cle == CleBloc.BC01: return 1; }\nreturn 3;")]
    public Task Membre_oublie_est_dit_au_mot_switch(string instructions) => Verification.DitDe(instructions);

    [Theory]
    [InlineData("switch (bloc.Cle) { case CleBloc.BC01: case CleBloc.BC02: case CleBloc.BC03: return 1; case CleBloc.BC04: return 2; }\nreturn 3;")]
    [InlineData("switch (autre?.Cle) { case CleBloc.BC01 or CleBloc.BC02: return 1; case CleBloc.BC03: case CleBloc.BC04: return 2; }\nreturn 3;")]
    [InlineData("switch (bloc.Cle) { case CleBloc.BC01: case CleBloc.BC02: case CleBloc.BC03: case CleBloc.BC04: return 1; default: throw new InvalidOperationException(); }")]
    [InlineData("switch ((int)bloc.Cle) { case 1: return 1; }\nreturn 3;")]
    [InlineData("switch (bloc) { case { Cle: CleBloc.BC01 }: return 1; }\nreturn 3;")]
    public Task Tous_nommes_ou_autre_valeur_ne_disent_rien(string instructions) => Verification.DitDe(instructions);

    [Fact]
    public Task Cas_s_ajoutent_a_la_fin_et_lancent() => Verification.DevientDe<CasesFix>(
        """
        {|RNCP1003:switch|} (bloc.Cle) // selon le bloc
        {
            // le premier
            case CleBloc.BC01:
                return 1; // fait
            case CleBloc.BC02:
                break;
        }
        return 3;
        """,
        """
        switch (bloc.Cle) // selon le bloc
        {
            // le premier
            case CleBloc.BC01:
                return 1; // fait
            case CleBloc.BC02:
                break;
            case CleBloc.BC03:
            case CleBloc.BC04:
                throw new NotImplementedException();
        }
        return 3;
        """);

    [Fact]
    public Task Alias_et_programme_sans_classe_gardent_leurs_noms() => Verification.Corriger<CasesFix>(
        """
        using B = Rncp41364.CleBloc;

        {|RNCP1003:switch|} (Rncp41364.Bloc.BC01.Cle)
        {
            case B.BC01:
            case B.BC02:
            case B.BC03:
                System.Console.WriteLine();
                break;
        }
        """,
        """
        using B = Rncp41364.CleBloc;

        switch (Rncp41364.Bloc.BC01.Cle)
        {
            case B.BC01:
            case B.BC02:
            case B.BC03:
                System.Console.WriteLine();
                break;
            case B.BC04:
                throw new System.NotImplementedException();
        }
        """);

    [Fact]
    public Task Switch_vide_nomme_tous_les_membres_avec_leur_using() => Verification.Corriger<CasesFix>(
        """
        class Salle
        {
            void Ouvrir(Rncp41364.Bloc bloc)
            {
                {|RNCP1003:switch|} (bloc.Cle)
                {
                    case 0:
                        break;
                }
            }
        }
        """,
        """
        using Rncp41364;

        class Salle
        {
            void Ouvrir(Rncp41364.Bloc bloc)
            {
                switch (bloc.Cle)
                {
                    case 0:
                        break;
                    case CleBloc.BC01:
                    case CleBloc.BC02:
                    case CleBloc.BC03:
                    case CleBloc.BC04:
                        throw new System.NotImplementedException();
                }
            }
        }
        """);

    [Fact]
    public Task Deux_fichiers_se_corrigent_ensemble() => Verification.Ensemble<CasesFix>(
        [
            "using Rncp41364;\n\nclass Un\n{\n    void Ouvrir(Bloc bloc)\n    {\n        {|RNCP1003:switch|} (bloc.Cle)\n        {\n            case not CleBloc.BC03:\n                break;\n        }\n    }\n}\n",
            "using Rncp41364;\n\nclass Deux\n{\n    void Ouvrir(Bloc bloc)\n    {\n        {|RNCP1003:switch|} (bloc.Cle)\n        {\n            case not CleBloc.BC02:\n                break;\n        }\n    }\n}\n",
        ],
        [
            "using Rncp41364;\n\nclass Un\n{\n    void Ouvrir(Bloc bloc)\n    {\n        switch (bloc.Cle)\n        {\n            case not CleBloc.BC03:\n                break;\n            case CleBloc.BC03:\n                throw new System.NotImplementedException();\n        }\n    }\n}\n",
            "using Rncp41364;\n\nclass Deux\n{\n    void Ouvrir(Bloc bloc)\n    {\n        switch (bloc.Cle)\n        {\n            case not CleBloc.BC02:\n                break;\n            case CleBloc.BC02:\n                throw new System.NotImplementedException();\n        }\n    }\n}\n",
        ]);
}
