using Accueil.Dossiers;

namespace Accueil.Pages;

/// <summary>What was kept, for the adviser: the decision, decided again.</summary>
internal sealed class RejeuModel(Registre registre) : DossierGarde(registre)
{
    protected override string Ensuite => "/Conseiller/Index";
}
