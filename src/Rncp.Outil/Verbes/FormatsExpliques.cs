namespace Rncp.Outil.Verbes;

/// <summary>How candidates are written, for who asks for help.</summary>
internal static class FormatsExpliques
{
    internal const string Texte = """
        En CSV, un candidat est une ligne, sous le nom des colonnes, dans n'importe quel ordre.
        Seule « date_entree » est obligatoire ; une cellule vide n'est pas connue. Les dates
        s'écrivent 01/09/2026 ou 2026-09-01, les réponses oui ou non.
          id, nom               pour le retrouver
          voie                  FI, CA, FC, CQ, CL ou VAE, ou le nom, tel que Formation continue
          date_entree           le jour de l'entrée
          niveau                le plus haut détenu : 4, Niveau 4, 4-8 ou aucun ;
                                niveau_1969, de V à I, pour l'ancienne nomenclature
          baccalaureat          oui ou non ; baccalaureat_obtenu_le, le jour
          exp1_secteur, exp1_debut, exp1_fin, exp1_quotite, exp1_nature, exp1_justificatif,
          exp1_secteur_voisin   la première expérience, comme en JSON ; exp2_..., jusqu'à exp99
          experiences           aucune, completes ou incompletes (il en manque)
          evaluation_favorable  oui ou non, une fois l'évaluation à l'entrée rendue
          etabli_le             le jour où ces faits sont établis, comme en JSON

        En lignes JSON, un candidat est un objet sur une ligne, tel que
          {"nom": "C-17", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 5}}
        Seuls « le » et « candidat » sont obligatoires ; « lectures » donne les réponses choisies aux
        phrases ambiguës de la fiche, telles que {"Duree": "12"} ; « format » est 1, que l'on peut omettre.
        Sous « candidat », ce qui est omis n'est pas connu, et [] veut dire « aucun » :
          niveau                le plus haut détenu : 4, "Niveau 4", "4-8" ou {"min": 4, "max": 8} ;
                                niveau1969, de "V" à "I", pour l'ancienne nomenclature
          titres                [{"niveau", "niveau1969", "baccalaureat", "obtenuLe",
                                "etranger", "enCours"}] ; titresIncomplets : true s'il en manque
          experiences           [{"secteur", "debut", "fin" (omise : en cours), "quotite" (en %),
                                "nature" (emploi, alternance, stage, benevolat), "justificatif"
                                (fourni, aDemander, refuse), "secteurVoisin"}] ;
                                experiencesIncompletes : true s'il en manque
          evaluationFavorable   true ou false, une fois l'évaluation à l'entrée rendue
          etabliLe              le jour où ces faits sont établis, s'il précède l'entrée : ce
                                qui vient entre les deux est prévu, et compte sous réserve

        Une ligne fausse est signalée avec son numéro, et les autres sont décidées : à la fin,
        lignes lues = décidées + rejetées. Les fichiers n'apparaissent qu'entiers, et ensemble :
        si l'on interrompt, ou si le disque est plein, rien n'est écrit.

        Code de retour : 0 si tout est décidé, refus compris ; 1 si des lignes sont fausses
        (les autres sont décidées) ; 2 si la commande ou un fichier entier ne va pas ;
        3 si la lecture ou l'écriture échoue en route ; 130 si l'on interrompt.
        """;
}
