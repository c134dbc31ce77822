using Accueil.Dossiers;

namespace Accueil.Pages;

/// <summary>What was kept, for the person.</summary>
internal sealed class DossierModel(Registre registre) : DossierGarde(registre)
{
    protected override string Ensuite => "/Dossiers/Supprime";
}
